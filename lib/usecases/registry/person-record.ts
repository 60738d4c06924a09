import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import type { Person } from "@/lib/db/generated/client";
import { lockCenter } from "@/lib/db/lock-center";
import { changesOf } from "@/lib/domain/base/changes";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { maskPhone } from "@/lib/domain/base/masking";
import { nameKey } from "@/lib/domain/base/name-key";
import { type PageQuery, pageOf } from "@/lib/domain/base/paging";
import { personActs, type personForm, type writtenPersonForm } from "@/lib/domain/registry/person";
import { idsFound } from "../base/search";
import { historyOf } from "../center/history";
import { assertOtherTitle, namesakesOf, registerPerson } from "./person";
import { personSearch } from "./search";

export interface PersonQuery extends PageQuery {
  /** Those in the 专家库, those who are not; null: everybody. */
  expert: "yes" | "no" | null;
  /** The archived ones, in place of the others. */
  kept: "archived" | null;
  /** Part of a name, a title or a mobile number, as typed. */
  q: string;
}

export type PersonRow = Awaited<ReturnType<typeof listPersons>>["rows"][number];

/** One page of the people on record, by name. */
export async function listPersons(ctx: Context, query: PersonQuery) {
  const { db, center } = ctx;
  const group = query.kept === "archived" ? personSearch.archived : personSearch.current;
  const ids = await idsFound(ctx, group, query.q);
  const where = {
    centerId: center.id,
    archivedAt: query.kept === "archived" ? { not: null } : null,
    ...(query.expert && { experts: query.expert === "yes" ? { some: {} } : { none: {} } }),
    ...(ids && { id: { in: ids } }),
  };
  const { window, ...listed } = pageOf(await db.person.count({ where }), query);
  const persons = await db.person.findMany({
    where,
    select: { id: true, name: true, title: true, mobile: true, experts: { select: { id: true } } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    ...window,
  });
  return {
    ...listed,
    rows: persons.map(({ experts, ...row }) => ({ ...row, isExpert: experts.length > 0 })),
  };
}

/** One person with what the center uses the person for. Of an account only whether there is one. */
export async function getPerson(ctx: Context, { person: id }: { person: string }) {
  const call = { select: { kind: true, number: true, name: true } } as const;
  const found = await ctx.db.person.findFirst({
    where: { centerId: ctx.center.id, id },
    include: { experts: { select: { panelists: { select: { call }, orderBy: { callId: "desc" } } } } },
  });
  if (!found) throw notFound("人员");
  const { experts, userId, centerId: _, ...person } = found;
  const history = await historyOf(ctx, { type: "person", id });
  return {
    ...person,
    isExpert: experts.length > 0,
    panels: experts.flatMap(({ panelists }) => panelists.map(({ call }) => call)),
    hasAccount: userId !== null,
    acts: personActs(person),
    history,
    edition: editionIn(history),
  };
}

type Written = FormValue<typeof writtenPersonForm>;

/** Says who has this name already, so that the same person is not recorded twice; and of two, tells them apart. */
async function assertDistinct(ctx: Context, { name, title, namesake }: Written, self: Person | null = null) {
  const others = (await namesakesOf(ctx, name)).filter(({ id }) => id !== self?.id);
  const renamed = self === null || nameKey(name) !== self.nameKey;
  if (renamed && !namesake && others.length > 0) {
    const who = others
      .slice(0, 3)
      .map(({ name, title, mobile, archivedAt }) =>
        [name, title, mobile && maskPhone(mobile), archivedAt && "已归档"].filter(Boolean).join("，"),
      );
    throw invalid({ namesake: `已有同名的人：${who.join("；")}。确是另一人的，请勾选后再提交。` });
  }
  if (renamed || nameKey(title) !== nameKey(self.title)) assertOtherTitle(others, title);
}

/** Puts a person on record. One at a time: of two who type the same name at once the second is told. */
export async function addPerson(ctx: Context, written: Written) {
  await lockCenter(ctx);
  await assertDistinct(ctx, written);
  const { namesake: _, ...person } = written;
  const { id } = await registerPerson(ctx, person);
  return { id };
}

type One = Seen & { person: string };

/**
 * As whoever acts saw the person, and in a state in which it may happen. People are written one after the other, so
 * that no two become the same.
 */
async function seenPerson(ctx: Context, { person: id, edition }: One, act: "edit" | "archive" | "restore") {
  await lockCenter(ctx);
  const person = await ctx.db.person.findFirst({ where: { centerId: ctx.center.id, id } });
  if (!person) throw notFound("人员");
  await assertEdition(ctx, { type: "person", id }, { edition });
  if (!personActs(person).some((possible) => possible.act === act))
    throw new AppError("conflict", person.archivedAt ? "该人员已归档，请先恢复。" : "该人员没有归档。");
  return person;
}

export async function editPerson(ctx: Context, input: Written & One) {
  const before = await seenPerson(ctx, input, "edit");
  await assertDistinct(ctx, input, before);
  const facts = ({ name, title, mobile, note }: FormValue<typeof personForm>) => ({
    name,
    title,
    mobile,
    note,
  });
  await ctx.db.person.updateMany({
    where: { centerId: ctx.center.id, id: before.id },
    data: facts(input),
  });
  await ctx.audit({
    subject: { type: "person", id: before.id },
    event: "edit",
    details: changesOf(facts(before), facts(input)),
  });
  return { id: before.id };
}

async function keep(ctx: Context, { id }: Person, event: "archive" | "restore") {
  await ctx.db.person.updateMany({
    where: { centerId: ctx.center.id, id },
    data: { archivedAt: event === "archive" ? ctx.now : null },
  });
  await ctx.audit({ subject: { type: "person", id }, event });
}

export async function archivePerson(ctx: Context, input: One) {
  await keep(ctx, await seenPerson(ctx, input, "archive"), "archive");
}

export async function restorePerson(ctx: Context, input: One) {
  await keep(ctx, await seenPerson(ctx, input, "restore"), "restore");
}

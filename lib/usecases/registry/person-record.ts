import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import type { Person } from "@/lib/db/generated/client";
import { lockCenter } from "@/lib/db/lock-center";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { maskPhone } from "@/lib/domain/base/masking";
import { type PageQuery, pageOf } from "@/lib/domain/base/paging";
import { type newPersonForm, personActs, type personForm } from "@/lib/domain/registry/person";
import { idsFound } from "../base/search";
import { historyOf } from "../center/history";
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

/** Says who has this name already, an archived one too, so that the same person is not recorded twice. */
async function refuseSameName({ db, center }: Context, name: string): Promise<void> {
  const others = await db.person.findMany({
    where: { centerId: center.id, name },
    select: { title: true, mobile: true, archivedAt: true },
    orderBy: { id: "asc" },
    take: 3,
  });
  if (others.length === 0) return;
  const who = others.map(({ title, mobile, archivedAt }) =>
    [name, title, mobile && maskPhone(mobile), archivedAt && "已归档"].filter(Boolean).join("，"),
  );
  throw invalid({
    namesake: `已有同名的人：${who.join("；")}。确是另一人的，请勾选后再提交。`,
  });
}

/** Two people of one name are told apart by their titles. */
async function refuseSameTitle({ db, center }: Context, { name, title }: Pick<Person, "name" | "title">) {
  if ((await db.person.count({ where: { centerId: center.id, name, title } })) === 0) return;
  throw invalid({
    title: `在册已有“${name}（${title}）”。同名的另一人请写明不同的单位、职务或职称，以便区分。`,
  });
}

/** Puts a person on record. One at a time: of two who type the same name at once the second is told. */
export async function addPerson(ctx: Context, { namesake, ...person }: FormValue<typeof newPersonForm>) {
  await lockCenter(ctx);
  if (!namesake) await refuseSameName(ctx, person.name);
  await refuseSameTitle(ctx, person);
  const { id } = await ctx.db.person.create({
    data: { centerId: ctx.center.id, ...person },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "person", id }, event: "register", details: { name: person.name } });
  return { id };
}

type One = Seen & { person: string };

/** Locked until the transaction ends, as whoever acts saw the person, and in a state in which it may happen. */
async function seenPerson(ctx: Context, { person: id, edition }: One, act: "edit" | "archive" | "restore") {
  await ctx.db.$queryRaw`
    select 1 from persons where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const person = await ctx.db.person.findFirst({ where: { centerId: ctx.center.id, id } });
  if (!person) throw notFound("人员");
  await assertEdition(ctx, { type: "person", id }, { edition });
  if (!personActs(person).some((possible) => possible.act === act))
    throw new AppError("conflict", person.archivedAt ? "该人员已归档，请先恢复。" : "该人员没有归档。");
  return person;
}

export async function editPerson(ctx: Context, input: FormValue<typeof personForm> & One) {
  const before = await seenPerson(ctx, input, "edit");
  const { name, title, mobile, note } = input;
  await ctx.db.person.updateMany({
    where: { centerId: ctx.center.id, id: before.id },
    data: { name, title, mobile, note },
  });
  await ctx.audit({
    subject: { type: "person", id: before.id },
    event: "edit",
    details: { before: { name: before.name, title: before.title } },
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

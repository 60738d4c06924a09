import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import type { Body } from "@/lib/db/generated/client";
import { lockCenter } from "@/lib/db/lock-center";
import { changesOf } from "@/lib/domain/base/changes";
import { type FieldErrors, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { nameKey } from "@/lib/domain/base/name-key";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import { type BodyKind, type bodyForm, checkBodyCode } from "@/lib/domain/registry/body";
import { vouchedFor } from "@/lib/domain/registry/code-owner";
import { normalizeCreditCode } from "@/lib/domain/registry/credit-code";
import { keptAs, type Usage, type UsageEvent, usageActs, usages } from "@/lib/domain/registry/usage";
import { idsFound } from "../base/search";
import { countsByState } from "../base/state-counts";
import { historyOf } from "../center/history";
import { assertPlace } from "./place-choice";
import { bodySearch } from "./search";
import { turned } from "./usage";

export interface BodyQuery extends PageQuery {
  state: Usage | null;
  kind: BodyKind | null;
  /** Part of a name or of a credit code, as typed. */
  q: string;
}

export type BodyRow = Awaited<ReturnType<typeof listBodies>>["rows"][number];

/** One page of the bodies, those in use first, with counts by usage under the same filter. */
export async function listBodies(ctx: Context, query: BodyQuery) {
  const { center, db } = ctx;
  const { state, kind, q } = query;
  const ids = await idsFound(ctx, bodySearch, q);
  const where = {
    centerId: center.id,
    ...(kind && { kind }),
    ...(ids && { id: { in: ids } }),
  };
  const groups = await countsByState(usages, (one) =>
    db.body.count({ where: { ...where, archivedAt: keptAs[one] } }),
  );
  const { window, ...listed } = countedPage(groups, query);
  const rows = await db.body.findMany({
    where: { ...where, ...(state && { archivedAt: keptAs[state] }) },
    select: {
      id: true,
      name: true,
      kind: true,
      creditCode: true,
      contactName: true,
      contactPhone: true,
      archivedAt: true,
      place: { select: { name: true } },
    },
    orderBy: [{ archivedAt: { sort: "asc", nulls: "first" } }, { name: "asc" }, { id: "asc" }],
    ...window,
  });
  return { ...listed, rows };
}

/** One body with its history. */
export async function getBody(ctx: Context, { body: id }: { body: string }) {
  const body = await ctx.db.body.findFirst({ where: { centerId: ctx.center.id, id } });
  if (!body) throw notFound("单位");
  const history = await historyOf(ctx, { type: "body", id });
  return { ...body, acts: usageActs(body), history, edition: editionIn(history) };
}

type Written = FormValue<typeof bodyForm>;

/** What is kept of it, with the code as the standard writes it; refuses one that is known under this name or code. */
async function checked(ctx: Context, written: Written, before?: Body) {
  const { name, kind, placeId, contactName, contactPhone, note } = written;
  await assertPlace(ctx, written, before);
  const creditCode = codeOf(written, before);
  const known = await ctx.db.body.findMany({
    where: {
      centerId: ctx.center.id,
      ...(before && { id: { not: before.id } }),
      OR: [{ nameKey: nameKey(name) }, ...(creditCode ? [{ creditCode }] : [])],
    },
    orderBy: { id: "asc" },
  });
  const faults: FieldErrors = {};
  const named = known.find((other) => other.nameKey === nameKey(name));
  if (named) faults.name = `已有同名的单位“${named.name}”，请核对；已停用的可以恢复使用。`;
  const coded = creditCode && known.find((other) => other.creditCode === creditCode);
  if (coded) faults.creditCode = `这个代码已登记为“${coded.name}”，请核对。`;
  if (Object.keys(faults).length > 0) throw invalid(faults);
  return { name, kind, creditCode, placeId, contactName, contactPhone, note };
}

/** The code as it is kept. One that is on record stays, whatever it is, until it or the kind is changed. */
function codeOf({ creditCode: typed, kind, codeReason }: Written, before?: Body): string | null {
  if (typed === null) return null;
  if (before?.creditCode === normalizeCreditCode(typed) && before.kind === kind) return before.creditCode;
  const check = vouchedFor(checkBodyCode(typed, kind), typed, codeReason);
  if (!check.ok) throw invalid({ creditCode: check.message });
  return check.code;
}

export async function addBody(ctx: Context, written: Written) {
  await lockCenter(ctx);
  const data = await checked(ctx, written);
  const { id } = await ctx.db.body.create({
    data: { centerId: ctx.center.id, ...data },
    select: { id: true },
  });
  await ctx.audit({
    subject: { type: "body", id },
    event: "add",
    details: { name: data.name, codeReason: written.codeReason },
  });
  return { id };
}

/** As the person saw it. Bodies are written one after the other, so that no two become the same. */
async function seenBody(ctx: Context, { body: id, edition }: Seen & { body: string }): Promise<Body> {
  await lockCenter(ctx);
  const body = await ctx.db.body.findFirst({ where: { centerId: ctx.center.id, id } });
  if (!body) throw notFound("单位");
  await assertEdition(ctx, { type: "body", id }, { edition });
  return body;
}

export async function editBody(ctx: Context, input: Written & Seen & { body: string }) {
  const before = await seenBody(ctx, input);
  const data = await checked(ctx, input, before);
  await ctx.db.body.updateMany({ where: { centerId: ctx.center.id, id: before.id }, data });
  const { name, kind, creditCode, placeId, contactName, contactPhone, note } = before;
  await ctx.audit({
    subject: { type: "body", id: before.id },
    event: "edit",
    details: {
      ...changesOf({ name, kind, creditCode, placeId, contactName, contactPhone, note }, data),
      codeReason: input.codeReason,
    },
  });
  return { id: before.id };
}

type Turned = Seen & { body: string; reason: string };

async function turn(ctx: Context, input: Turned, event: UsageEvent) {
  const before = await seenBody(ctx, input);
  const { data, record } = turned(ctx, before, usageActs(before), { event, reason: input.reason });
  await ctx.db.body.updateMany({
    where: { centerId: ctx.center.id, id: before.id, archivedAt: before.archivedAt },
    data,
  });
  await ctx.audit({ subject: { type: "body", id: before.id }, ...record });
}

export async function archiveBody(ctx: Context, input: Turned) {
  await turn(ctx, input, "archive");
}

export async function restoreBody(ctx: Context, input: Turned) {
  await turn(ctx, input, "restore");
}

import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import { changesOf } from "@/lib/domain/base/changes";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue, Option } from "@/lib/domain/base/form";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import { honourFaults, type honourForm } from "@/lib/domain/projects/giving/honour";
import { type Validity, validities, validityActs, voidedAs } from "@/lib/domain/projects/validity";
import { whyNotDone } from "@/lib/domain/registry/usage";
import { certificateFile, certificateOf } from "../../admission/certificate";
import { revokeProofsOf } from "../../admission/proof";
import { assertMoved } from "../../base/moves";
import { idsFound } from "../../base/search";
import { countsByState } from "../../base/state-counts";
import { addFile, fileOf, filesOf, removeFile } from "../../center/file";
import { historyOf } from "../../center/history";
import type { ReceivedFile } from "../../center/incoming";
import { daysOf, type Period, within } from "../filter";
import { assertParties } from "../parties";
import { honourSearch } from "./giving-search";

export interface HonourQuery extends PageQuery, Period {
  state: Validity | null;
  tier: string | null;
  year: number | null;
  /** Part of its name, its holder or who awarded it, as typed. */
  q: string;
}

export type HonourRow = Awaited<ReturnType<typeof listHonours>>["rows"][number];

const withNames = {
  organization: { select: { id: true, name: true } },
  body: { select: { id: true, name: true } },
  project: { select: { id: true, name: true } },
  call: { select: { name: true } },
} as const;

/** One page of the honours, the latest first, with the tiers and years there are. */
export async function listHonours(ctx: Context, query: HonourQuery) {
  const { center, db } = ctx;
  const { state, tier, year, q } = query;
  const ids = await idsFound(ctx, honourSearch, q);
  const where = {
    centerId: center.id,
    ...(tier && { tier }),
    AND: [{ awardedOn: daysOf(year) }, { awardedOn: within(query) }],
    ...(ids && { id: { in: ids } }),
  };
  const groups = await countsByState(validities, (one) =>
    db.honour.count({ where: { ...where, voidedAt: voidedAs[one] } }),
  );
  const { window, ...listed } = countedPage(groups, query);
  const found = await db.honour.findMany({
    where: { ...where, ...(state && { voidedAt: voidedAs[state] }) },
    include: withNames,
    orderBy: [{ awardedOn: "desc" }, { id: "desc" }],
    ...window,
  });
  return { ...listed, rows: found.map(shown), options: await filterOptions(ctx) };
}

async function filterOptions({ center, db }: Context) {
  const offered = await db.$queryRaw<(Option & { filter: "tier" | "year" })[]>`
    select distinct 'tier' as filter, tier as value, tier as label from honours
     where center_id = ${center.id}::uuid and tier is not null
    union select 'year', year, year || ' 年' from honours, to_char(awarded_on, 'FMYYYY') year
     where center_id = ${center.id}::uuid
     order by label`;
  const of = (one: string) => offered.filter(({ filter }) => filter === one);
  return { tier: of("tier"), year: of("year").reverse() };
}

function shown<T extends { awardedOn: Date }>({ awardedOn, ...row }: T) {
  return { ...row, awardedOn: fromUtcMidnight(awardedOn) };
}

async function find(ctx: Context, id: string) {
  const where = { centerId: ctx.center.id, id };
  const row = await ctx.db.honour.findFirst({ where, include: withNames });
  if (!row) throw notFound("荣誉");
  return shown(row);
}

const acts = (honour: { voidedAt: Date | null }) => validityActs(honour, "荣誉");

export async function getHonour(ctx: Context, { honour: id }: { honour: string }) {
  const honour = await find(ctx, id);
  const history = await historyOf(ctx, { type: "honour", id });
  const files = await filesOf(ctx, { type: "honour", id });
  return { ...honour, files, acts: acts(honour), history, edition: editionIn(history) };
}

type Written = FormValue<typeof honourForm>;

async function assertFits(ctx: Context, written: Written, before?: { bodyId: string | null }) {
  const faults = honourFaults(written, chinaDate(ctx.now));
  if (Object.keys(faults).length > 0) throw invalid(faults);
  await assertParties(ctx, written, before);
}

export async function addHonour(ctx: Context, written: Written) {
  await assertFits(ctx, written);
  const { id } = await ctx.db.honour.create({
    data: { centerId: ctx.center.id, ...written, awardedOn: toUtcMidnight(written.awardedOn) },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "honour", id }, event: "add", details: { name: written.name } });
  return { id };
}

type One = Seen & { honour: string };

async function seen(ctx: Context, { honour: id, edition }: One, act: "edit" | "void") {
  await ctx.db.$queryRaw`
    select 1 from honours where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const honour = await find(ctx, id);
  await assertEdition(ctx, { type: "honour", id }, { edition });
  const why = whyNotDone(acts(honour), act);
  if (why) throw new AppError("conflict", why);
  return honour;
}

export async function editHonour(ctx: Context, { honour: id, edition, ...written }: Written & One) {
  const before = await seen(ctx, { honour: id, edition }, "edit");
  await assertFits(ctx, written, before);
  const data = { ...written, awardedOn: toUtcMidnight(written.awardedOn) };
  await ctx.db.honour.updateMany({ where: { centerId: ctx.center.id, id }, data });
  const { name, tier, awardedBy, awardedOn, holder, organizationId, bodyId, projectId, note } = before;
  const was = { name, tier, awardedBy, awardedOn, holder, organizationId, bodyId, projectId, note };
  await ctx.audit({ subject: { type: "honour", id }, event: "edit", details: changesOf(was, written) });
  return { id };
}

export async function voidHonour(ctx: Context, { reason, ...one }: One & { reason: string }) {
  const { id } = await seen(ctx, one, "void");
  const { count } = await ctx.db.honour.updateMany({
    where: { centerId: ctx.center.id, id, voidedAt: null },
    data: { voidedAt: ctx.now, reason },
  });
  assertMoved(1, count);
  await ctx.audit({ subject: { type: "honour", id }, event: "void", from: "valid", to: "voided", reason });
  await revokeProofsOf(ctx, { type: "honour", id }, reason);
}

/** An honour with the certificate that the center gave for it; null for one that was won elsewhere. */
export async function honourCertificate(ctx: Context, input: { honour: string }) {
  const honour = await getHonour(ctx, input);
  return { ...honour, certificate: await certificateOf(ctx, { type: "honour", id: honour.id }) };
}

/** Its file. */
export function honourCertificateFile(ctx: Context, { honour: id }: { honour: string }) {
  return certificateFile(ctx, { type: "honour", id });
}

/** The certificate. */
export async function attachToHonour(
  ctx: Context,
  { honour, ...given }: { honour: string; file: ReceivedFile; replaces?: string | undefined },
): Promise<void> {
  const subject = { type: "honour" as const, id: (await seen(ctx, { honour }, "edit")).id };
  await addFile(ctx, subject, "attachment", given);
  await ctx.audit({ subject, event: "addFile" });
}

export async function removeFromHonour(ctx: Context, { honour, file }: { honour: string; file: string }) {
  const subject = { type: "honour" as const, id: (await seen(ctx, { honour }, "edit")).id };
  await removeFile(ctx, subject, file);
  await ctx.audit({ subject, event: "removeFile" });
}

export function honourFile(ctx: Context, { honour: id, file }: { honour: string; file: string }) {
  return fileOf(ctx, { type: "honour", id }, file);
}

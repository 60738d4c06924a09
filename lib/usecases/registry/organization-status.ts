import type { AuditRecord } from "@/lib/db/audit";
import type { Context } from "@/lib/db/context";
import { assertEdition, type Seen } from "@/lib/db/edition";
import { lockCenter } from "@/lib/db/lock-center";
import { changesOf } from "@/lib/domain/base/changes";
import { chinaDate } from "@/lib/domain/base/china-time";
import { type CivilDate, formatDate, fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { normalizeCreditCode } from "@/lib/domain/registry/credit-code";
import {
  isNewStatus,
  type LegalStatus,
  normalizeFilingNumber,
  type Registration,
} from "@/lib/domain/registry/legal-status";
import { paperOf, statusFaults, type statusForm } from "@/lib/domain/registry/organization";

interface Status {
  legalStatus: LegalStatus;
  since: CivilDate;
  paper: string | null;
  reason: string | null;
}

/** One more line of the history of an organization's legal status, which nobody edits. */
export async function addStatus(ctx: Context, organizationId: string, { since, ...status }: Status) {
  await ctx.db.organizationStatus.create({
    data: { centerId: ctx.center.id, organizationId, since: toUtcMidnight(since), ...status },
  });
}

async function keep(ctx: Context, id: string, told: Registration) {
  const { legalStatus, creditCode, filingNumber } = told;
  await ctx.db.organization.updateMany({
    where: { centerId: ctx.center.id, id },
    data: { legalStatus, creditCode, filingNumber },
  });
}

interface Told {
  known: Registration & { id: string };
  told: Registration & { since?: CivilDate };
}

/**
 * What an organization, or a sheet, says of its legal status: recorded where it is news, with the paper for it. It holds
 * since today unless told, and never since before what is on record already.
 */
export function recordLegalStatus(ctx: Context, known: Told["known"], told: Told["told"]) {
  return recordLegalStatuses(ctx, [{ known, told }]);
}

/** So many in one statement: what a sheet says is joined without statistics, row by row. */
const atOnce = 250;

/** The same of as many as a sheet may have, a few statements for all; of two that say something of one, the last. */
export async function recordLegalStatuses(ctx: Context, all: readonly Told[]): Promise<void> {
  const fresh = all.filter(({ known, told }) => isNewStatus(known, told));
  const last = [...new Map(fresh.map((one) => [one.known.id, one])).values()];
  for (let from = 0; from < last.length; from += atOnce)
    await recordSome(ctx, last.slice(from, from + atOnce));
}

async function recordSome(ctx: Context, all: readonly Told[]): Promise<void> {
  const { center, db } = ctx;
  const ids = all.map(({ known }) => known.id);
  const news = all.map(({ known, told }) => ({
    ...{ known, told, id: known.id, legalStatus: told.legalStatus },
    creditCode: told.creditCode ?? known.creditCode,
    filingNumber: told.filingNumber ?? known.filingNumber,
  }));
  const rows = news.map(({ id, ...one }) => ({ id, ...registrationOf(one) }));
  await db.$executeRaw`
    update organizations o
       set legal_status = r."legalStatus", credit_code = r."creditCode", filing_number = r."filingNumber"
      from json_to_recordset(${JSON.stringify(rows)}::json) as r(
        id uuid, "legalStatus" legal_status, "creditCode" text, "filingNumber" text)
     where o.center_id = ${center.id}::uuid and o.id = any(${ids}::uuid[]) and o.id = r.id`;
  const latest = await latestStatuses(ctx, ids);
  await db.organizationStatus.createMany({
    data: news.map(({ id, told, legalStatus }) => {
      const said = told.since ?? chinaDate(ctx.now);
      const before = latest.get(id);
      const since = toUtcMidnight(before && said < before ? before : said);
      return {
        ...{ centerId: center.id, organizationId: id },
        ...{ legalStatus, since, paper: paperOf(told), reason: null },
      };
    }),
  });
  await ctx.audit(
    ...news.map(
      ({ id, known, ...now }): AuditRecord => ({
        subject: { type: "organization", id },
        event: "recordStatus",
        from: known.legalStatus,
        to: now.legalStatus,
        details: changesOf(registrationOf(known), registrationOf(now)),
      }),
    ),
  );
}

function registrationOf({ legalStatus, creditCode, filingNumber }: Registration) {
  return { legalStatus, creditCode, filingNumber };
}

type Input = FormValue<typeof statusForm> & Seen & { organization: string };

/**
 * Records at the desk that an organization was filed, registered or deregistered, or corrects what was recorded of it:
 * the code, the number, the status. Both leave the history as it was and add a line with its reason.
 */
export async function changeLegalStatus(ctx: Context, input: Input): Promise<{ id: string }> {
  const { legalStatus, since, codeReason, reason } = input;
  await lockCenter(ctx);
  const where = { centerId: ctx.center.id, id: input.organization };
  const known = await ctx.db.organization.findFirst({ where });
  if (!known) throw notFound("社会组织");
  const subject = { type: "organization" as const, id: known.id };
  await assertEdition(ctx, subject, input);
  const faults = statusFaults(input, chinaDate(ctx.now));
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const told = {
    legalStatus,
    creditCode: input.creditCode === null ? null : normalizeCreditCode(input.creditCode),
    filingNumber: input.filingNumber === null ? null : normalizeFilingNumber(input.filingNumber),
  };
  await assertOwn(ctx, known, told);
  const latest = (await latestStatuses(ctx, [known.id])).get(known.id);
  if (latest && since < latest && legalStatus !== known.legalStatus) {
    throw invalid({ since: `不能早于上一次变更（${formatDate(latest)}）；更正状态的，请填那一天。` });
  }
  await keep(ctx, known.id, told);
  const paper = input.paper ?? paperOf(told);
  await addStatus(ctx, known.id, { legalStatus, since, paper, reason });
  await ctx.audit({
    subject,
    event: "recordStatus",
    from: known.legalStatus,
    to: legalStatus,
    reason,
    details: { ...changesOf(registrationOf(known), told), since, paper, codeReason },
  });
  return { id: known.id };
}

/** Refuses a code that another record has, and a number that another of the same name has. */
async function assertOwn(
  { center, db }: Context,
  self: { id: string; nameKey: string },
  { creditCode, filingNumber }: Registration,
) {
  const others = { centerId: center.id, id: { not: self.id } };
  const ofCode = creditCode && (await db.organization.findFirst({ where: { ...others, creditCode } }));
  if (ofCode) throw invalid({ creditCode: `这个代码在台账中是“${ofCode.name}”的，请打开那份档案核对。` });
  const ofNumber =
    filingNumber &&
    (await db.organization.findFirst({ where: { ...others, filingNumber, nameKey: self.nameKey } }));
  if (ofNumber)
    throw invalid({ filingNumber: "台账中另有一家同名、同一备案编号的组织，请打开那份档案核对。" });
}

async function latestStatuses({ center, db }: Context, organizations: string[]) {
  const latest = await db.organizationStatus.groupBy({
    by: ["organizationId"],
    where: { centerId: center.id, organizationId: { in: organizations } },
    _max: { since: true },
  });
  return new Map(
    latest.flatMap(({ organizationId, _max: { since } }) =>
      since ? [[organizationId, fromUtcMidnight(since)] as const] : [],
    ),
  );
}

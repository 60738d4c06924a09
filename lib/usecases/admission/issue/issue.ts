import { createHash } from "node:crypto";
import { z } from "zod";
import type { Context } from "@/lib/db/context";
import { assertEdition, type Seen } from "@/lib/db/edition";
import { endOfTerms, type Issued, type IssueTerms, whyNotIssue } from "@/lib/domain/admission/issue";
import type { Clause } from "@/lib/domain/admission/template/clause";
import {
  type MergeTables,
  type MergeValues,
  merged,
  missingValues,
} from "@/lib/domain/admission/template/merge-field";
import { canonicalJson } from "@/lib/domain/base/canonical-json";
import { chinaDate } from "@/lib/domain/base/china-time";
import { addDays, type CivilDate, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import { periodEnd } from "@/lib/domain/center/calendar";
import { type CallKind, callKindLabels } from "@/lib/domain/recruitment/call/call-key";
import { holidaysWithin } from "@/lib/usecases/center/calendar-day";
import { timeAgreement } from "../signing/signing-clock";
import { storedClauses } from "../template/template";
import { type Agreed, findToIssue, termsOf, valuesOf } from "./merge-values";

/** The template that agreements of a kind are made of: one in use, of that kind. */
export async function templateInUse({ center, db }: Context, id: string, kind: CallKind) {
  const template = await db.agreementTemplate.findFirst({ where: { centerId: center.id, id } });
  if (!template) throw notFound("协议模板");
  if (template.state !== "active") throw invalid({ template: "这一版已不在使用，请重新选择协议模板。" });
  if (template.kind !== kind)
    throw invalid({
      template: `“${template.name}”是${callKindLabels[template.kind]}的模板，这份协议是${callKindLabels[kind]}的，请重新选择协议模板。`,
    });
  return { ...template, clauses: storedClauses.parse(template.clauses) };
}

/** The last day to sign what is issued today: the working days of the center, from tomorrow on (民法典 201). */
export async function lastDayToSign(ctx: Context): Promise<CivilDate> {
  const start = chinaDate(ctx.now);
  const table = await holidaysWithin(ctx, start, addDays(start, 366));
  const period = {
    start,
    length: ctx.center.signingDays,
    unit: "workingDays" as const,
    firstDayCounts: false,
  };
  return periodEnd(period, table);
}

/** SHA-256 of what is signed: the number, the text and the values, whatever the order in which they are kept. */
export function digestOfText(
  number: string,
  text: { title: string; clauses: Clause[] },
  fields: MergeValues,
): string {
  return createHash("sha256").update(canonicalJson({ number, text, fields })).digest("hex");
}

/** What is written on an agreement that is issued; from then on its template may change. */
export function issued(
  ctx: Context,
  number: string,
  template: { name: string; clauses: Clause[] },
  fields: MergeValues,
  tables: MergeTables = {},
) {
  const text = { title: template.name, clauses: merged(template.clauses, fields, tables) };
  const digest = digestOfText(number, text, fields);
  return { text: z.json().parse(text) ?? {}, digest, issuedAt: ctx.now };
}

export interface Issue extends Issued {
  leader?: string | null;
  /** Of the project that it is on, if there is one. */
  agreed?: Agreed | null;
}

/** The dates of an agreement as its columns hold them. */
export function termColumns(terms: IssueTerms, expiresOn: CivilDate) {
  return {
    expiresOn: toUtcMidnight(expiresOn),
    termStartsOn: toUtcMidnight(terms.startsOn),
    termEndsOn: toUtcMidnight(endOfTerms(terms)),
  };
}

/** Refuses with each field that the text needs and nobody knows. */
export function assertComplete(clauses: readonly Clause[], fields: MergeValues, whose: string): void {
  const missing = missingValues(clauses, fields);
  if (missing.length > 0) throw new AppError("invalid", `${whose}还不能签发：${missing.join("")}`);
}

/** Issues one agreement, or issues it anew as long as nobody has signed it; an older text can then not be signed. */
export async function issueAgreement(ctx: Context, input: Issue & Seen & { agreement: string }) {
  const { center, db } = ctx;
  const subject = { type: "agreement" as const, id: input.agreement };
  await db.$queryRaw`
    select 1 from agreements where center_id = ${center.id}::uuid and id = ${input.agreement}::uuid for update`;
  const agreement = await findToIssue(ctx, input.agreement);
  if (!agreement) throw notFound("协议");
  await assertEdition(ctx, subject, input);
  const why = whyNotIssue(agreement.state);
  if (why) throw new AppError("conflict", why);
  const template = await templateInUse(ctx, input.template, agreement.call?.kind ?? agreement.directKind);
  const expiresOn = await lastDayToSign(ctx);
  const terms = termsOf(agreement, input, input.agreed ?? null);
  const fields = valuesOf(ctx, agreement, terms, expiresOn);
  assertComplete(template.clauses, fields, fields.组织名称 ?? "");
  await db.agreement.updateMany({
    where: { centerId: center.id, id: agreement.id, state: "prepared" },
    data: {
      templateId: template.id,
      fields,
      ...issued(ctx, agreement.number, template, fields, input.agreed?.tables),
      ...termColumns(terms, expiresOn),
    },
  });
  await timeAgreement(ctx, { id: agreement.id, expiresOn });
  await ctx.audit({ subject, event: agreement.issuedAt ? "issueAnew" : "issue" });
  return { number: agreement.number };
}

import { createHash } from "node:crypto";
import { z } from "zod";
import type { Context } from "@/lib/db/context";
import { assertEdition, type Seen } from "@/lib/db/edition";
import {
  endOfTerms,
  type Issued,
  type IssueTerms,
  whyNotIssue,
  wordsOfTerms,
} from "@/lib/domain/admission/issue";
import type { Clause } from "@/lib/domain/admission/template/clause";
import {
  type MergeTables,
  type MergeValues,
  merged,
  missingValues,
} from "@/lib/domain/admission/template/merge-field";
import { monthsOf } from "@/lib/domain/admission/term";
import { canonicalJson } from "@/lib/domain/base/canonical-json";
import { capitalNumerals } from "@/lib/domain/base/capital-numerals";
import { chinaDate } from "@/lib/domain/base/china-time";
import {
  addDays,
  type CivilDate,
  formatDate,
  fromUtcMidnight,
  toUtcMidnight,
} from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import { formatYuan } from "@/lib/domain/base/money";
import { periodEnd } from "@/lib/domain/center/calendar";
import { type ResidencyMode, residencyLabels } from "@/lib/domain/recruitment/residency-mode";
import { type LegalStatus, legalStatusLabels } from "@/lib/domain/registry/legal-status";
import { holidaysWithin } from "@/lib/usecases/center/calendar-day";
import { timeAgreement } from "../signing/signing-clock";
import { storedClauses } from "../template/template";

/** What an agreement is merged from, as the database holds it. */
export const toIssue = {
  id: true,
  number: true,
  state: true,
  issuedAt: true,
  call: { select: { name: true } },
  projects: {
    where: { state: { not: "dropped" } },
    select: {
      ...{ name: true, field: true, servedGroups: true, askedFen: true, grantedFen: true },
      ...{ startsOn: true, endsOn: true },
    },
  },
  application: {
    select: {
      serviceField: true,
      servedGroups: true,
      name: true,
      leaderName: true,
      legalStatus: true,
      creditCode: true,
      filingNumber: true,
      residencyMode: true,
      projectName: true,
      askedFen: true,
      grantedFen: true,
    },
  },
  organization: {
    select: {
      name: true,
      founder: true,
      leader: true,
      legalStatus: true,
      creditCode: true,
      filingNumber: true,
      incubatees: { select: { residencyMode: true }, orderBy: { startedOn: "desc" }, take: 1 },
    },
  },
} as const;

/** What the record of a project says of its agreement: as tables, and the same in words. */
export interface Agreed {
  tables: MergeTables;
  deliverables: string;
  payments: string;
}
/** The same of an agreement, by its id; null where no project is on record. */
export type AgreedOf = (ctx: Context, agreement: string) => Promise<Agreed | null>;

type Terms = IssueTerms & { leader?: string; residencyMode?: ResidencyMode | null };
type ToIssue = NonNullable<Awaited<ReturnType<typeof findToIssue>>>;

function findToIssue({ center, db }: Context, id: string) {
  return db.agreement.findFirst({ where: { centerId: center.id, id }, select: toIssue });
}

/** The template that new agreements are made of: one in use. */
export async function templateInUse({ center, db }: Context, id: string) {
  const template = await db.agreementTemplate.findFirst({ where: { centerId: center.id, id } });
  if (!template) throw notFound("协议模板");
  if (template.state !== "active") throw invalid({ template: "这一版已不在使用，请重新选择协议模板。" });
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

function registrationWords(one: {
  legalStatus: LegalStatus;
  creditCode: string | null;
  filingNumber: string | null;
}): string {
  if (one.creditCode) return `统一社会信用代码${one.creditCode}`;
  if (one.filingNumber) return `备案编号${one.filingNumber}`;
  return `尚未登记（${legalStatusLabels[one.legalStatus]}）`;
}

/** Of a project: its name, the money in figures and in capital numerals, what is delivered and how it is paid. */
function projectOf({ application, projects: [project] }: ToIssue, terms: Terms): MergeValues {
  const {
    projectName = null,
    askedFen = null,
    grantedFen = null,
  } = application ?? {
    ...project,
    projectName: project?.name ?? null,
  };
  if (!projectName) return {};
  const yuan = (amount: bigint) => formatYuan(amount).replace(" ", "");
  const deliverables = terms.deliverables ?? "以乙方的项目申报书为准";
  const payments = terms.payments ?? "按甲方核定的拨付计划";
  return {
    项目名称: projectName,
    服务领域: application?.serviceField ?? project?.field ?? "",
    服务对象: application?.servedGroups ?? project?.servedGroups ?? "",
    服务指标: deliverables,
    拨付安排: payments,
    服务指标表: `服务指标：${deliverables}。`,
    预算表: "预算以乙方的项目申报书为准。",
    拨付计划表: `拨付安排：${payments}。`,
    ...(askedFen !== null && { 申请金额: yuan(askedFen) }),
    ...(grantedFen !== null && { 核定金额: yuan(grantedFen), 核定金额大写: capitalNumerals(grantedFen) }),
  };
}

/** What was said when it was issued, and of a project what its record says: its term, and in words what is not in a table. */
export function termsOf<T extends Issued>({ projects: [project] }: ToIssue, said: T, agreed: Agreed | null) {
  const startsOn = project ? fromUtcMidnight(project.startsOn) : said.startsOn;
  const endsOn = project && fromUtcMidnight(project.endsOn);
  return {
    ...said,
    ...(endsOn && { startsOn, endsOn, months: monthsOf(startsOn, endsOn) }),
    deliverables: said.deliverables ?? (agreed?.deliverables || null),
    payments: said.payments ?? (agreed?.payments || null),
  };
}

/** What was granted on the record, or else applied for, or else said when it was issued; nothing is made up. */
function residencyOf(
  application: ToIssue["application"],
  organization: ToIssue["organization"],
  terms: Terms,
): MergeValues {
  const mode =
    organization?.incubatees[0]?.residencyMode ?? application?.residencyMode ?? terms.residencyMode ?? null;
  return mode ? { 入驻方式: residencyLabels[mode] } : {};
}

/** Everything that is known of an agreement, by the words of its template. */
export function valuesOf(
  { center, now }: Context,
  agreement: ToIssue,
  terms: Terms,
  expiresOn: CivilDate,
): MergeValues {
  const { number, call, application, organization, projects } = agreement;
  const party = application ?? organization;
  return {
    协议编号: number,
    签发日期: formatDate(chinaDate(now)),
    签署截止日期: formatDate(expiresOn),
    中心名称: center.name,
    主管单位: center.bureau,
    中心地址: center.address,
    中心电话: center.phone,
    组织名称: party?.name ?? "",
    登记信息: party ? registrationWords(party) : "",
    负责人: terms.leader ?? application?.leaderName ?? organization?.leader ?? organization?.founder ?? "",
    招募批次: call?.name ?? (projects.length > 0 ? "直接委托" : "直接签订"),
    ...projectOf(agreement, terms),
    ...residencyOf(application, organization, terms),
    ...wordsOfTerms(terms),
  };
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
  leader?: string;
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
  const template = await templateInUse(ctx, input.template);
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

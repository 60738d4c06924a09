import { z } from "zod";
import type { Context } from "@/lib/db/context";
import { type Issued, type IssueTerms, wordsOfTerms } from "@/lib/domain/admission/issue";
import type { MergeTables, MergeValues } from "@/lib/domain/admission/template/merge-field";
import { monthsOf } from "@/lib/domain/admission/term";
import { capitalNumerals } from "@/lib/domain/base/capital-numerals";
import { chinaDate } from "@/lib/domain/base/china-time";
import { type CivilDate, formatDate, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { formatYuan } from "@/lib/domain/base/money";
import { type ResidencyMode, residencyLabels } from "@/lib/domain/recruitment/residency-mode";
import { type LegalStatus, legalStatusLabels } from "@/lib/domain/registry/legal-status";

/** What an agreement is merged from, as the database holds it. */
export const toIssue = {
  id: true,
  number: true,
  state: true,
  issuedAt: true,
  fields: true,
  directKind: true,
  call: { select: { name: true, kind: true } },
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

type Terms = IssueTerms & { leader?: string | null; residencyMode?: ResidencyMode | null };
interface LedBy {
  fields: unknown;
  organization: { leader: string | null; founder: string | null } | null;
}

/** An agreement with what its text may be merged from. */
export type ToIssue = NonNullable<Awaited<ReturnType<typeof findToIssue>>>;

export function findToIssue({ center, db }: Context, id: string) {
  return db.agreement.findFirst({ where: { centerId: center.id, id }, select: toIssue });
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

/**
 * Of a project: its name, the money in figures and in capital numerals, what is delivered and how it is paid. Its record
 * goes before the application, which it was written from and may have been reworded since.
 */
function projectOf({ application, projects: [project] }: ToIssue, terms: Terms): MergeValues {
  const projectName = project?.name ?? application?.projectName ?? null;
  const { askedFen = null, grantedFen = null } = { ...application, ...project };
  if (!projectName) return {};
  const yuan = (amount: bigint) => formatYuan(amount).replace(" ", "");
  const deliverables = terms.deliverables ?? "以乙方的项目申报书为准";
  const payments = terms.payments ?? "按甲方核定的拨付计划";
  return {
    项目名称: projectName,
    服务领域: project?.field ?? application?.serviceField ?? "",
    服务对象: project?.servedGroups ?? application?.servedGroups ?? "",
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

const leaderMerged = z.object({ 负责人: z.string().nullish() }).nullable();

/** Who signs for an organization without an application: as it was last said on its agreement, or else on its record. */
export function leaderOnRecord({ fields, organization }: LedBy): string {
  return leaderMerged.parse(fields)?.负责人 || organization?.leader || organization?.founder || "";
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
    负责人: application?.leaderName ?? terms.leader ?? leaderOnRecord(agreement),
    招募批次: call?.name ?? (projects.length > 0 ? "直接委托" : "直接签订"),
    ...projectOf(agreement, terms),
    ...residencyOf(application, organization, terms),
    ...wordsOfTerms(terms),
  };
}

import type { Fact } from "@/components/ui/facts";
import { agreementLabels } from "@/lib/domain/admission/agreement-lifecycle";
import { formatDate, formatPeriod } from "@/lib/domain/base/civil-date";
import { incubationLabels } from "@/lib/domain/incubation/incubatee-lifecycle";
import { residencyLabels } from "@/lib/domain/recruitment/residency-mode";
import { legalStatusLabels } from "@/lib/domain/registry/legal-status";
import type { IncubateeRecord } from "@/lib/usecases/incubation/incubatee-record";

/** What is known of an organization in incubation; `desk` is the address of the desk. */
export function incubateeFactsShown(incubatee: IncubateeRecord, desk: string): Fact[] {
  const { organizationId, name, legalStatus, creditCode, filingNumber, cohort, agreement } = incubatee;
  const { startedOn, endsOn, endedOn, residencyMode, agreementState, state, paperNumber, paperSignedOn } =
    incubatee;
  const link = (href: string, words: string) => (
    <a className="link-plain underline" href={`${desk}/${href}`}>
      {words}
    </a>
  );
  return [
    { label: "社会组织档案", value: link(`organizations/${organizationId}`, `${name}的档案`) },
    { label: "登记备案", value: creditCode ?? filingNumber ?? legalStatusLabels[legalStatus] },
    { label: "类别", value: incubatee.category },
    {
      label: "负责人",
      value: incubatee.leader && [incubatee.leader, incubatee.leaderMobile].filter(Boolean).join(" "),
    },
    { label: "孵化批次", value: link(`cohorts/${cohort}`, incubatee.cohortName) },
    {
      label: "协议",
      value:
        agreement && agreementState
          ? link(`agreements/${agreement}`, `${agreement}（${agreementLabels[agreementState]}）`)
          : paperNumber
            ? `${paperNumber}（平台启用前的纸质协议${paperSignedOn ? `，${formatDate(paperSignedOn)}签订` : ""}）`
            : "没有登记协议",
    },
    {
      label: "孵化期",
      value: endsOn ? formatPeriod(startedOn, endsOn) : `${formatDate(startedOn)}起，没有约定期满`,
    },
    { label: "孵化类型", value: incubatee.stage },
    { label: "入驻方式", value: residencyMode && residencyLabels[residencyMode] },
    ...(endedOn
      ? [
          { label: "结束孵化", value: `${formatDate(endedOn)}${incubationLabels[state]}` },
          { label: "结束的原因", value: incubatee.endReason, wide: true },
          ...(state === "evicted"
            ? [{ label: "清退告知", value: link(`incubatees/${incubatee.id}/eviction`, "告知、陈述和决定") }]
            : []),
        ]
      : []),
    ...(incubatee.afterCareUntil
      ? [{ label: "跟踪服务至", value: formatDate(incubatee.afterCareUntil) }]
      : []),
  ];
}

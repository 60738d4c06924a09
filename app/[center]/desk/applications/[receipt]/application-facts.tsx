import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { formatYuan } from "@/lib/domain/base/money";
import { callKindTerms } from "@/lib/domain/recruitment/call/call-kind";
import { residencyLabels } from "@/lib/domain/recruitment/residency-mode";
import { legalStatusLabels, registrationPaper } from "@/lib/domain/registry/legal-status";
import type { ShownApplication } from "./shown-application";

type WrittenApplication = Pick<
  ShownApplication,
  | "category"
  | "legalStatus"
  | "creditCode"
  | "filingNumber"
  | "leaderName"
  | "contactName"
  | "contactMobile"
  | "email"
  | "fullTimeStaff"
  | "partTimeStaff"
  | "profile"
  | "service"
  | "grantedFen"
  | "call"
  | "answers"
  | "group"
  | "residencyMode"
  | "stage"
  | "founders"
>;

/** What the applicant chose of what the call offers, and a team's founders: only what there is. */
function chosenFacts({ group, residencyMode, stage, founders }: WrittenApplication) {
  const facts = [
    { label: "申报组别", value: group },
    { label: "入驻方式", value: residencyMode && residencyLabels[residencyMode] },
    { label: "孵化类型", value: stage },
    { label: "发起人", value: founders.join("、") },
  ];
  return facts.filter(({ value }) => value);
}

function granted({ grantedFen }: WrittenApplication) {
  return grantedFen === null ? [] : [{ label: "核定金额", value: formatYuan(grantedFen) }];
}

/** What the organization wrote, in the order of its form. */
export function ApplicationFacts({ application }: { application: WrittenApplication }) {
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <Section title="基本情况">
        <Facts
          columns={3}
          facts={[
            { label: "类别", value: application.category },
            { label: "登记情况", value: legalStatusLabels[application.legalStatus] },
            registrationPaper(application),
            ...chosenFacts(application),
            { label: "负责人", value: application.leaderName },
            { label: "联系人", value: application.contactName },
            { label: "联系手机", value: application.contactMobile },
            { label: "电子邮箱", value: application.email },
            { label: "专职人员", value: `${application.fullTimeStaff} 人` },
            { label: "兼职人员", value: `${application.partTimeStaff} 人` },
          ]}
        />
      </Section>
      <Section title="组织情况">
        <Facts facts={[{ label: "组织情况", value: application.profile, wide: true }]} />
      </Section>
      <Section title={callKindTerms[application.call.kind].service}>
        <Facts facts={[...application.service, ...granted(application)]} />
      </Section>
      {application.answers.length > 0 && (
        <Section title="补充问题">
          <Facts facts={application.answers} />
        </Section>
      )}
    </div>
  );
}

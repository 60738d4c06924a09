import { ConditionList } from "@/components/condition-list";
import { CriteriaTable } from "@/components/criteria-table";
import { PhoneLink } from "@/components/phone-link";
import { FileList } from "@/components/record/file-list";
import { RichText } from "@/components/rich-text";
import { SupplementList } from "@/components/supplement-list";
import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { formatDateWithWeekday } from "@/lib/domain/base/civil-date";
import { offerFacts } from "@/lib/domain/recruitment/call/call-group";
import { callKindLabels } from "@/lib/domain/recruitment/call/call-key";
import { callKindTerms } from "@/lib/domain/recruitment/call/call-kind";
import { windowInWords } from "@/lib/domain/recruitment/call/call-phase";
import { tiersInWords } from "@/lib/domain/recruitment/call/tier";
import type { PublicCall } from "@/lib/usecases/recruitment/site";
import { MaterialTable } from "./material-table";
import { NeedList } from "./need-list";

interface Props {
  center: { phone: string };
  call: PublicCall;
  /** The address below which its files are given out. */
  at: string;
}

/** All that a call says to who may apply: on the site, and before that as a preview at the desk. */
export function CallNotice({ center, call, at }: Props) {
  return (
    <div className="flex flex-col gap-4">
      <Section title="基本情况">
        <Facts
          columns={3}
          facts={[
            { label: "批次", value: call.name },
            { label: "类别", value: callKindLabels[call.kind] },
            {
              label: "接收申请时间",
              value: windowInWords(call),
            },
            call.tiers.length > 0
              ? { label: "奖项和名额", value: tiersInWords(call.tiers) }
              : { label: "名额", value: call.quota },
            {
              label: "评审日期",
              value: call.reviewOn ? formatDateWithWeekday(call.reviewOn) : "另行通知",
            },
            {
              label: "招募对象",
              value: call.categories.join("、"),
            },
            ...offerFacts(call),
            { label: "咨询电话", value: <PhoneLink phone={center.phone} /> },
          ]}
        />
      </Section>
      <SupplementList supplements={call.supplements} />
      <Section title="公告正文">
        <RichText text={call.body} />
      </Section>
      <ConditionList kind={call.kind} conditions={call.conditions} />
      <NeedList needs={call.needs} />
      <MaterialTable call={call} at={`${at}/files`} />
      {attached(call).length > 0 && (
        <Section title="附件">
          <FileList files={attached(call)} at={`${at}/files`} />
        </Section>
      )}
      {call.guide && (
        <Section title={callKindTerms[call.kind].guide}>
          <RichText text={call.guide} />
        </Section>
      )}
      {call.method === "appraisal" ? (
        <Section title="选拔办法">
          <p>
            由工作人员对每个申请组织作综合评估，了解机构负责人、基本情况、业务模式和财务状况，并可实地走访。
          </p>
        </Section>
      ) : (
        <div className="grid items-start gap-4 lg:grid-cols-2">
          <Section title="评分指标" flush>
            <CriteriaTable criteria={call.criteria} />
          </Section>
          <Section title="排名办法">
            <ul className="flex list-disc flex-col gap-1.5 ps-5">
              {call.rules.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
          </Section>
        </div>
      )}
    </div>
  );
}

/** Those of its files that are no templates. */
function attached({ files }: PublicCall) {
  return files.filter(({ part }) => part === null);
}

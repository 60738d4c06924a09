import { mobilizationAddress } from "@/app/[center]/_parts/community/mobilization-address";
import { AnswerTable } from "@/components/community/answer-table";
import { RecordPage } from "@/components/record/record-page";
import { PrintHead } from "@/components/ui/print-head";
import { Timeline } from "@/components/ui/timeline";
import { formatDateTime } from "@/lib/domain/base/china-time";
import {
  mobilizationKindLabels,
  mobilizationLabels,
  mobilizationTones,
} from "@/lib/domain/community/mobilization";
import { getMobilization } from "@/lib/usecases/community/volunteer/mobilization";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { endMobilizationAction, resumeMobilizationAction } from "../actions";

export const metadata = { title: "拉动" };

export default centerPage({
  permission: "mobilization.view",
  input: mobilizationAddress,
  load: getMobilization,
  render: ({ center: { slug, name }, now, input, data: mobilization }) => {
    const at = `/${slug}/desk/mobilizations`;
    const { id, state, counted, endedAt, review } = mobilization;
    const { asked, answered, inTime, people, arrivedTeams, arrived } = counted;
    const isOfTeam = ({ event }: { event: string }) => event === "answer" || event === "arrive";
    const ofTeams = mobilization.history.filter(isOfTeam);
    return (
      <>
        <PrintHead center={name} title={mobilization.name} printedAt={formatDateTime(now)} />
        <RecordPage
          title={mobilization.name}
          crumbs={[{ label: "平急转换", href: at }]}
          tag={{ text: mobilizationLabels[state], tone: mobilizationTones[state] }}
          acts={mobilization.acts}
          how={{
            slips: `${at}/${id}/slips`,
            end: endMobilizationAction.bind(null, slug),
            resume: resumeMobilizationAction.bind(null, slug),
          }}
          hidden={{ mobilization: id, edition: mobilization.edition }}
          facts={[
            { label: "类型", value: mobilizationKindLabels[mobilization.kind] },
            { label: "范围", value: mobilization.place?.name ?? "全区" },
            { label: "发起时间", value: formatDateTime(mobilization.calledAt) },
            { label: "回应截止", value: formatDateTime(mobilization.answerBy) },
            { label: "发起人", value: mobilization.calledByName },
            { label: "结束时间", value: endedAt ? formatDateTime(endedAt) : "进行中" },
            { label: "通知和回应", value: `${asked} 支队伍，${answered} 支已回应，其中 ${inTime} 支按时` },
            { label: "报名和到场", value: `报名 ${people} 人；${arrivedTeams} 支队伍 ${arrived} 人到场` },
            { label: "任务", value: mobilization.task, wide: true },
            ...(review ? [{ label: "总结", value: review, wide: true }] : []),
          ]}
          timeline={historyEntries(mobilization.history.filter((entry) => !isOfTeam(entry)))}
          first={<AnswerTable at={at} mobilization={mobilization} query={input} />}
        >
          {ofTeams.length > 0 && (
            <details className="panel-box screen-only px-4 py-3 sm:px-5">
              <summary className="cursor-pointer">各队回应和到场的经过，{ofTeams.length} 条</summary>
              <div className="mt-4">
                <Timeline entries={historyEntries(ofTeams)} />
              </div>
            </details>
          )}
        </RecordPage>
      </>
    );
  },
});

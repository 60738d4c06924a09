import { z } from "zod";
import { guidanceFacts } from "@/components/guidance/guidance-facts";
import { MinutesPaper } from "@/components/guidance/minutes-paper";
import { RecordPage } from "@/components/record/record-page";
import { can } from "@/lib/domain/access";
import { guidanceLabels, guidanceTones } from "@/lib/domain/incubation/guidance/guidance";
import { getGuidance } from "@/lib/usecases/incubation/guidance/guidance";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { cancelGuidanceAction, missGuidanceAction, reopenGuidanceAction } from "../actions";

export const metadata = { title: "一对一指导" };

export default centerPage({
  permission: "guidance.view",
  input: z.object({ guidance: z.uuid() }),
  load: getGuidance,
  render: ({ center: { slug }, actor, data: guidance }) => {
    const at = `/${slug}/desk/guidances`;
    const minutes = `${at}/${guidance.id}/minutes`;
    return (
      <RecordPage
        title={guidance.topic}
        crumbs={[{ label: "一对一指导", href: at }]}
        lead={guidance.name}
        tag={{ text: guidanceLabels[guidance.state], tone: guidanceTones[guidance.state] }}
        acts={guidance.acts}
        how={
          can(actor, "guidance.edit")
            ? {
                hold: minutes,
                edit: minutes,
                miss: missGuidanceAction.bind(null, slug),
                cancel: cancelGuidanceAction.bind(null, slug),
                reopen: reopenGuidanceAction.bind(null, slug),
              }
            : {}
        }
        hidden={{ guidance: guidance.id, edition: guidance.edition }}
        facts={[
          { label: "组织", value: guidance.name },
          ...guidanceFacts(guidance),
          ...(guidance.endReason ? [{ label: "情况", value: guidance.endReason, wide: true }] : []),
        ]}
        timeline={historyEntries(guidance.history)}
      >
        <MinutesPaper {...guidance} />
      </RecordPage>
    );
  },
});

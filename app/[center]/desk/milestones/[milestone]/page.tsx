import { z } from "zod";
import { MilestoneEvidence } from "@/components/plan/milestone-evidence";
import { milestoneFacts } from "@/components/plan/milestone-facts";
import { RecordPage } from "@/components/record/record-page";
import { can } from "@/lib/domain/access";
import { milestoneLabels, milestoneTones } from "@/lib/domain/incubation/plan/milestone";
import { getMilestone } from "@/lib/usecases/incubation/plan/milestone";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import {
  confirmMilestoneAction,
  dropMilestoneAction,
  removeMilestoneFileAction,
  reopenMilestoneAction,
  sendMilestoneBackAction,
  submitMilestoneAction,
} from "../actions";

export const metadata = { title: "里程碑" };

export default centerPage({
  permission: "plan.view",
  input: z.object({ milestone: z.uuid() }),
  load: getMilestone,
  render: ({ center: { slug }, actor, data: milestone }) => {
    const desk = `/${slug}/desk`;
    const at = `${desk}/milestones/${milestone.id}`;
    const plan = `${desk}/incubatees/${milestone.incubatee.id}/plan`;
    return (
      <RecordPage
        title={milestone.title}
        crumbs={[
          { label: milestone.name, href: `${desk}/incubatees/${milestone.incubatee.id}` },
          { label: "孵化方案", href: plan },
        ]}
        tag={{ text: milestoneLabels[milestone.state], tone: milestoneTones[milestone.state] }}
        acts={milestone.acts}
        how={{
          ...(can(actor, "plan.edit") && { edit: `${at}/edit` }),
          ...(can(actor, "plan.confirm") && {
            confirm: confirmMilestoneAction.bind(null, slug),
            sendBack: sendMilestoneBackAction.bind(null, slug),
            drop: dropMilestoneAction.bind(null, slug),
            reopen: reopenMilestoneAction.bind(null, slug),
          }),
        }}
        hidden={{ milestone: milestone.id, edition: milestone.edition }}
        facts={milestoneFacts(milestone)}
        timeline={historyEntries(milestone.history)}
      >
        <MilestoneEvidence
          milestone={milestone}
          at={at}
          submit={submitMilestoneAction.bind(null, slug)}
          remove={removeMilestoneFileAction.bind(null, slug)}
        />
      </RecordPage>
    );
  },
});

import { z } from "zod";
import { PlanPaper } from "@/components/plan/plan-paper";
import { RecordPage } from "@/components/record/record-page";
import { PrintButton } from "@/components/ui/print-button";
import { can } from "@/lib/domain/access";
import { formatDate } from "@/lib/domain/base/civil-date";
import { planLabels, planTones } from "@/lib/domain/incubation/plan/plan";
import { getPlan } from "@/lib/usecases/incubation/plan/plan";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../../history-entries";
import {
  agreePlanAction,
  closePlanAction,
  reopenPlanAction,
  revisePlanAction,
  startPlanAction,
} from "./actions";
import { StartPlan } from "./start-plan";

export const metadata = { title: "孵化方案" };

export default centerPage({
  permission: "plan.view",
  input: z.object({ incubatee: z.uuid() }),
  load: getPlan,
  render: ({ center: { slug }, actor, data }) => {
    const { id, name } = data.incubatee;
    const desk = `/${slug}/desk`;
    const at = `${desk}/incubatees/${id}`;
    const crumbs = [
      { label: "在孵组织", href: `${desk}/incubatees` },
      { label: name, href: at },
    ];
    const mayEdit = can(actor, "plan.edit");
    if (data.plan === null)
      return (
        <StartPlan {...data} crumbs={crumbs} action={mayEdit ? startPlanAction.bind(null, slug) : null} />
      );
    const { plan } = data;
    return (
      <RecordPage
        title="个性化孵化方案"
        crumbs={crumbs}
        lead={name}
        tag={{ text: planLabels[plan.state], tone: planTones[plan.state] }}
        acts={plan.acts}
        how={
          mayEdit
            ? {
                agree: agreePlanAction.bind(null, slug),
                add: `${at}/plan/milestones/new`,
                edit: `${at}/plan/edit`,
                revise: revisePlanAction.bind(null, slug),
                close: closePlanAction.bind(null, slug),
                reopen: reopenPlanAction.bind(null, slug),
              }
            : {}
        }
        hidden={{ incubatee: id, edition: plan.edition }}
        more={<PrintButton />}
        facts={[
          { label: "组织", value: name },
          { label: "中心联系人", value: plan.leadName },
          { label: "商定日期", value: plan.agreedOn ? formatDate(plan.agreedOn) : "还没有商定" },
          { label: "孵化类型", value: data.incubatee.stage },
        ]}
        timeline={historyEntries(plan.history)}
      >
        <PlanPaper plan={plan} milestoneAt={`${desk}/milestones`} />
      </RecordPage>
    );
  },
});

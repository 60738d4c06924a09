import { z } from "zod";
import { RecordPage } from "@/components/record/record-page";
import { MenuItem } from "@/components/ui/menu-item";
import { can } from "@/lib/domain/access";
import { incubationLabels, incubationTones } from "@/lib/domain/incubation/incubatee-lifecycle";
import { getIncubatee } from "@/lib/usecases/incubation/incubatee-record";
import { oldAgreementFiles } from "@/lib/usecases/incubation/old-agreement";
import { planSummary } from "@/lib/usecases/incubation/plan/summary";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { takeBackEndAction } from "./end/actions";
import { incubateeFactsShown } from "./facts";
import { OldAgreement } from "./old-agreement";
import { PlanPart } from "./plan-part";

export const metadata = { title: "在孵组织" };

/** The lists of what an organization does here, narrowed to it by its name. */
function listsOf(desk: string, name: string) {
  const own = new URLSearchParams({ q: name });
  return [
    { label: "里程碑", href: `${desk}/milestones?${own}` },
    { label: "一对一指导", href: `${desk}/guidances?${own}` },
    { label: "活动", href: `${desk}/activities?${own}` },
    { label: "孵化服务", href: `${desk}/services?${own}` },
    { label: "预约", href: `${desk}/bookings/list?${own}` },
    { label: "进展报告", href: `${desk}/reports?${own}` },
  ];
}

// What an area adds: one statement in `load`, one part among the children, its acts in `incubateeActs` and `how`.
export default centerPage({
  permission: "incubatee.view",
  input: z.object({ incubatee: z.uuid() }),
  load: async (ctx, input) => ({
    incubatee: await getIncubatee(ctx, input),
    plan: await planSummary(ctx, input),
    files: await oldAgreementFiles(ctx, input),
  }),
  render: ({ center: { slug }, actor, data: { incubatee, plan, files } }) => {
    const desk = `/${slug}/desk`;
    const at = `${desk}/incubatees/${incubatee.id}`;
    return (
      <RecordPage
        title={incubatee.name}
        crumbs={[{ label: "在孵组织", href: `${desk}/incubatees` }]}
        tag={{ text: incubationLabels[incubatee.state], tone: incubationTones[incubatee.state] }}
        acts={incubatee.acts}
        how={{
          ...(can(actor, "guidance.edit") && {
            guide: `${desk}/guidances/new?organization=${incubatee.organizationId}`,
          }),
          ...(can(actor, "incubatee.edit") && { term: `${at}/term` }),
          ...(can(actor, "incubatee.end") && {
            end: `${at}/end`,
            warn: `${at}/eviction/new`,
            evict: `${at}/eviction`,
            extend: `${at}/extend`,
            notice: `${at}/exit-notice`,
            takeBackEnd: takeBackEndAction.bind(null, slug),
          }),
        }}
        hidden={{ incubatee: incubatee.id, edition: incubatee.edition }}
        facts={incubateeFactsShown(incubatee, desk)}
        timeline={historyEntries(incubatee.history)}
        more={
          can(actor, "member.edit") && (
            <MenuItem href={`${desk}/settings/members?organization=${incubatee.organizationId}`}>
              邀请机构人员
            </MenuItem>
          )
        }
      >
        <PlanPart summary={plan} at={at} lists={listsOf(desk, incubatee.name)} />
        <OldAgreement {...{ incubatee, files, slug }} mayEdit={can(actor, "incubatee.edit")} />
      </RecordPage>
    );
  },
});

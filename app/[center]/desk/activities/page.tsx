import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { can } from "@/lib/domain/access";
import { type ActivityRow, listActivities } from "@/lib/usecases/registry/activity-list";
import { listPage } from "../../list-page";
import { confirmActivitiesAction } from "./actions";
import { activityList } from "./list";

export const metadata = { title: "活动" };

const mayTick = ({ state }: ActivityRow) => state === "reported";

export default listPage({
  permission: "activity.view",
  list: activityList,
  load: listActivities,
  lead: ({ center: { slug } }) => (
    <>
      <a className="link-plain underline" href={`/${slug}/desk/brands`}>
        服务品牌
      </a>
      　
      <a className="link-plain underline" href={`/${slug}/desk/dashboard/services`}>
        活动和服务统计
      </a>
    </>
  ),
  create: { permission: "activity.edit", label: "登记活动" },
  bulk: ({ data: { rows }, center: { slug }, actor }) => {
    if (!can(actor, "activity.confirm") || !rows.some(mayTick)) return undefined;
    return {
      select: {
        name: "activities",
        all: "选择本页全部已报的活动",
        of: (row) => (mayTick(row) ? { value: row.id, label: row.title } : null),
      },
      around: (table) => (
        <ActionForm
          action={confirmActivitiesAction.bind(null, slug)}
          className="flex flex-col gap-3"
          guard={false}
          resetOnDone
        >
          <div className="screen-only flex flex-wrap items-center gap-3">
            <SubmitButton pendingText="正在确认">确认所选活动</SubmitButton>
            <span className="text-sm text-muted">确认后计入统计，不能再修改</span>
          </div>
          {table}
        </ActionForm>
      ),
    };
  },
});

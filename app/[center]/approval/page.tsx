import { z } from "zod";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { TaskList } from "@/components/ui/task-list";
import { formatYuan } from "@/lib/domain/base/money";
import { tranchesToApprove } from "@/lib/usecases/projects/tranche-list";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "审批" };

export default centerPage({
  permission: "approval.view",
  input: z.object({}),
  load: (ctx) => tranchesToApprove(ctx),
  render: ({ center: { slug }, data: tranches }) => (
    <>
      <PageHeader title="审批" lead="中心审核通过、等待审批的项目资金拨付" />
      {tranches.length === 0 ? (
        <EmptyState title="现在没有等待审批的拨付" icon="check">
          中心审核通过后，会列在这里。
        </EmptyState>
      ) : (
        <TaskList
          tasks={tranches.map(({ id, project, name, amountFen, checkedByName }) => ({
            key: id,
            title: `${project}：${name}`,
            href: `/${slug}/approval/${id}`,
            note: `${formatYuan(amountFen)}，${checkedByName ?? ""}审核`,
          }))}
        />
      )}
    </>
  ),
});

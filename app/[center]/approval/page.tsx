import { z } from "zod";
import { LinkedList } from "@/components/record/linked-list";
import { buttonClass } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import { Facts } from "@/components/ui/facts";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TaskList } from "@/components/ui/task-list";
import { objectionName } from "@/lib/domain/admission/objection";
import { formatYuan } from "@/lib/domain/base/money";
import { changeKindLabels } from "@/lib/domain/projects/change/change";
import { changesToDecide } from "@/lib/usecases/projects/change/change-list";
import { tranchesToApprove } from "@/lib/usecases/projects/money/tranche-list";
import { upheldToDecide } from "@/lib/usecases/projects/project/upheld";
import { centerPage } from "@/lib/web/page";
import { dueWords } from "../desk/due-words";

export const metadata = { title: "审批" };

export default centerPage({
  permission: "approval.view",
  input: z.object({}),
  load: async (ctx) => ({
    tranches: await tranchesToApprove(ctx),
    changes: await changesToDecide(ctx),
    upheld: await upheldToDecide(ctx),
  }),
  render: ({ center: { slug }, data: { tranches, changes, upheld }, today }) => (
    <>
      <PageHeader
        title="审批"
        lead="等待审批的项目资金拨付和项目变更"
        action={
          <a className={buttonClass()} href={`/${slug}/approval/decisions`}>
            审批记录
          </a>
        }
      />
      {tranches.length + changes.length + upheld.length === 0 && (
        <EmptyState title="现在没有等待审批的事项" icon="check">
          中心审核通过的拨付和申请的变更，会列在这里。
        </EmptyState>
      )}
      <div className="flex flex-col gap-4">
        {tranches.length > 0 && (
          <Section title="拨付">
            <TaskList
              tasks={tranches.map(({ id, project, name, amountFen, checkedByName, dueOn }) => ({
                key: id,
                title: `${project}：${name}`,
                href: `/${slug}/approval/${id}`,
                note: `${formatYuan(amountFen)}，${checkedByName ?? ""}审核`,
                due: dueOn ? dueWords(dueOn, today) : undefined,
              }))}
            />
          </Section>
        )}
        <LinkedList
          title="异议成立的项目"
          items={upheld.map(({ id, name, number, notice, grounds, answer, change }) => ({
            key: `${id} ${number}`,
            words: `${name}：${objectionName({ number })}成立`,
            href: change ? `/${slug}/approval/changes/${change}` : `/${slug}/notices/${notice}`,
            note: change
              ? "处理办法已经申请，点开审批"
              : "等待中心提出暂停、终止、维持或撤销立项；点开是它的公示",
            // With a change it stands on the page of that.
            ...(change === null && {
              below: (
                <Facts
                  columns={1}
                  facts={[
                    { label: "异议内容", value: grounds },
                    { label: "答复", value: answer },
                  ]}
                />
              ),
            }),
          }))}
        />
        {changes.length > 0 && (
          <Section title="变更">
            <TaskList
              tasks={changes.map(({ id, project, kind, requestedByName }) => ({
                key: id,
                title: `${project}：${changeKindLabels[kind]}`,
                href: `/${slug}/approval/changes/${id}`,
                note: `${requestedByName}申请`,
              }))}
            />
          </Section>
        )}
      </div>
    </>
  ),
});

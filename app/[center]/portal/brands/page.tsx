import { z } from "zod";
import { FormFields } from "@/components/form/form-fields";
import { ActionForm } from "@/components/ui/action-form";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { brandForm } from "@/lib/domain/registry/brand";
import { usageEventLabels } from "@/lib/domain/registry/usage";
import { listBrands } from "@/lib/usecases/registry/brand";
import { centerPage } from "@/lib/web/page";
import { addOwnBrandAction, useOwnBrandAction as keepOrDrop } from "./actions";

export const metadata = { title: "服务品牌" };

export default centerPage({
  permission: "ownActivity.view",
  scope: "organization",
  input: z.object({}),
  load: (ctx) => listBrands(ctx, { state: null, page: 1, size: 100 }),
  render: ({ center: { slug }, data: { rows } }) => (
    <>
      <PageHeader title="服务品牌" lead="常年开展的服务。登记活动时选上，统计时按品牌计数。" />
      <div className="flex max-w-3xl flex-col gap-4">
        <Section>
          {rows.length === 0 && <p className="text-muted">还没有服务品牌。</p>}
          <ul className="divide-y divide-line">
            {rows.map(({ id, name, about, activities, usage }) => {
              const to = usage === "inUse" ? "archive" : "restore";
              return (
                <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
                  <span className="min-w-0 flex-1">
                    {name}
                    {usage === "archived" && <span className="text-muted">（已停用）</span>}
                    <span className="block text-sm text-muted">
                      {about && `${about}；`}已确认活动 {activities} 项
                    </span>
                  </span>
                  <ConfirmDialog
                    action={keepOrDrop.bind(null, slug)}
                    hidden={{ brand: id, to }}
                    trigger={usageEventLabels[to]}
                    title={`${usageEventLabels[to]}“${name}”`}
                    confirm={usageEventLabels[to]}
                    variant="ghost"
                    size="sm"
                    reason={{ name: "reason", label: "原因" }}
                  >
                    <p>
                      {to === "archive"
                        ? "停用后登记活动时不再能选它，已有的活动不变。"
                        : "恢复后又可以选它。"}
                    </p>
                  </ConfirmDialog>
                </li>
              );
            })}
          </ul>
        </Section>
        <Section title="新增服务品牌">
          <ActionForm action={addOwnBrandAction.bind(null, slug)} submit="新增" resetOnDone>
            <FormFields form={brandForm} />
          </ActionForm>
        </Section>
      </div>
    </>
  ),
});

import { z } from "zod";
import { LinkedList } from "@/components/record/linked-list";
import { LinkButton } from "@/components/ui/link-button";
import { can } from "@/lib/domain/access";
import { listTemplates } from "@/lib/usecases/incubation/plan/template";
import { centerPage } from "@/lib/web/page";
import { SettingsHeader } from "../settings-header";

export const metadata = { title: "方案模板" };

export default centerPage({
  permission: "settings.view",
  input: z.object({}),
  load: listTemplates,
  render: ({ center: { slug }, actor, data: { templates } }) => {
    const at = `/${slug}/desk/settings`;
    const mayEdit = can(actor, "settings.edit");
    return (
      <>
        <SettingsHeader
          center={slug}
          on="方案模板"
          mayEdit={mayEdit}
          action={
            mayEdit && (
              <LinkButton href={`${at}/plans/new`} variant="primary">
                新建模板
              </LinkButton>
            )
          }
        />
        <LinkedList
          title="孵化方案模板"
          none="还没有自己的模板；拟定方案时可以用平台的通用方案。"
          items={templates.map(({ id, name, stage, count, archivedAt }) => ({
            key: id,
            words: name,
            ...(mayEdit && { href: `${at}/plans/${id}` }),
            note: `${stage ?? "各类型"}，${count} 个里程碑`,
            ...(archivedAt && { tag: { text: "已停用", tone: "ended" as const } }),
          }))}
        />
      </>
    );
  },
});

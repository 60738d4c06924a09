import { z } from "zod";
import { ListTable } from "@/components/list/list-table";
import { ActionForm } from "@/components/ui/action-form";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { can } from "@/lib/domain/access";
import { usualName } from "@/lib/domain/admission/template/usual-clauses";
import { listTemplates } from "@/lib/usecases/admission/template/template";
import { centerPage } from "@/lib/web/page";
import { SettingsHeader } from "../settings-header";
import { draftUsualAction } from "./actions";
import { templateColumns } from "./list";

export const metadata = { title: "协议模板" };

export default centerPage({
  permission: "agreementTemplate.view",
  input: z.object({}),
  load: listTemplates,
  render: ({ center: { slug }, data: rows, actor }) => {
    const base = `/${slug}/desk/settings/agreements`;
    const mayEdit = can(actor, "agreementTemplate.edit");
    const create = mayEdit && (
      <LinkButton href={`/${slug}/desk/settings/agreements/new`}>新建模板</LinkButton>
    );
    return (
      <>
        <SettingsHeader center={slug} on="协议模板" mayEdit={mayEdit} action={create} />
        {rows.length === 0 ? (
          <EmptyState
            icon="pen"
            title="还没有协议模板"
            action={
              mayEdit && (
                <ActionForm
                  action={draftUsualAction.bind(null, slug)}
                  submit="采用通用模板"
                  guard={false}
                  className="flex flex-col items-center"
                >
                  {null}
                </ActionForm>
              )
            }
          >
            协议由模板签发：先采用一份“{usualName}”作草稿，改成本中心的条款，再启用。
          </EmptyState>
        ) : (
          <ListTable caption="协议模板" columns={templateColumns} rows={rows} base={base} />
        )}
      </>
    );
  },
});

import { z } from "zod";
import { ListTable } from "@/components/list/list-table";
import { ActionForm } from "@/components/ui/action-form";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/domain/access";
import { usualTemplate } from "@/lib/domain/admission/template/usual-clauses";
import { callKinds } from "@/lib/domain/recruitment/call/call-key";
import { callKindTerms } from "@/lib/domain/recruitment/call/call-kind";
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
    const without = callKinds.filter(
      (kind) => callKindTerms[kind].agreement !== null && rows.every((row) => row.kind !== kind),
    );
    return (
      <>
        <SettingsHeader center={slug} on="协议模板" mayEdit={mayEdit} action={create} />
        {rows.length === 0 ? (
          <EmptyState icon="pen" title="还没有协议模板">
            协议由模板签发：先采用一份通用模板作草稿，改成本中心的条款，再启用。
          </EmptyState>
        ) : (
          <ListTable caption="协议模板" columns={templateColumns} rows={rows} base={base} />
        )}
        {mayEdit && without.length > 0 && (
          <Section title="采用通用模板" className="mt-4">
            <p className="mb-3 text-muted">
              下面几类协议还没有模板：采用后作为草稿，改成本中心的条款，再启用。
            </p>
            <div className="flex flex-wrap gap-3">
              {without.map((kind) => (
                <ActionForm
                  key={kind}
                  action={draftUsualAction.bind(null, slug)}
                  hidden={{ kind }}
                  submit={`采用“${usualTemplate(kind).name}”`}
                  guard={false}
                >
                  {null}
                </ActionForm>
              ))}
            </div>
          </Section>
        )}
      </>
    );
  },
});

import { z } from "zod";
import { PaperSheet } from "@/components/paper-sheet";
import { RecordPage } from "@/components/record/record-page";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/domain/access";
import { agreementPaper } from "@/lib/domain/admission/agreement-paper";
import { merged } from "@/lib/domain/admission/template/merge-field";
import { templateLabels, templateTones } from "@/lib/domain/admission/template/template";
import { callKindLabels } from "@/lib/domain/recruitment/call/call-key";
import { getTemplate } from "@/lib/usecases/admission/template/template";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../../history-entries";
import { activateTemplateAction, renewTemplateAction, retireTemplateAction } from "../actions";

export const metadata = { title: "协议模板" };

export default centerPage({
  permission: "agreementTemplate.view",
  input: z.object({ template: z.uuid() }),
  load: getTemplate,
  render: ({ center: { slug, name: center }, data: template, actor }) => {
    const record = `/${slug}/desk/settings/agreements/${template.id}`;
    const values = { 中心名称: center };
    return (
      <RecordPage
        title={template.name}
        crumbs={[{ label: "协议模板", href: `/${slug}/desk/settings/agreements` }]}
        tag={{ text: templateLabels[template.state], tone: templateTones[template.state] }}
        acts={can(actor, "agreementTemplate.edit") ? template.acts : []}
        how={{
          edit: `${record}/edit`,
          renew: renewTemplateAction.bind(null, slug),
          activate: activateTemplateAction.bind(null, slug),
          retire: retireTemplateAction.bind(null, slug),
        }}
        hidden={{ template: template.id, edition: template.edition }}
        facts={[
          { label: "版本", value: `第 ${template.version} 版` },
          { label: "用于", value: callKindLabels[template.kind] },
        ]}
        timeline={historyEntries(template.history)}
      >
        <Section title="预览">
          <PaperSheet
            paper={agreementPaper({
              title: template.name,
              clauses: merged(template.clauses, values),
              values,
            })}
          />
        </Section>
      </RecordPage>
    );
  },
});

import { z } from "zod";
import { FormFields } from "@/components/form/form-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/domain/access";
import { checkTermsForm } from "@/lib/domain/center/check-terms";
import { getSettings } from "@/lib/usecases/center/settings";
import { centerPage } from "@/lib/web/page";
import { saveCheckTermsAction } from "../actions";
import { SettingsHeader } from "../settings-header";

export const metadata = { title: "初审期限" };

export default centerPage({
  permission: "settings.view",
  input: z.object({}),
  load: getSettings,
  render: ({ data: { slug, edition, acceptanceDays, correctionDays }, actor }) => {
    const mayEdit = can(actor, "settings.edit");
    return (
      <>
        <SettingsHeader center={slug} on="初审期限" mayEdit={mayEdit} />
        {mayEdit ? (
          <ActionForm
            action={saveCheckTermsAction.bind(null, slug)}
            hidden={{ edition }}
            submit="保存"
            className="panel-box flex max-w-3xl flex-col gap-6 p-5 sm:p-6"
          >
            <FormFields form={checkTermsForm} values={{ acceptanceDays, correctionDays }} />
          </ActionForm>
        ) : (
          <Section title="初审期限" className="max-w-3xl">
            <Facts
              facts={[
                { label: "受理期限", value: `${acceptanceDays} 个工作日` },
                { label: "补正期限", value: `${correctionDays} 个工作日` },
              ]}
            />
          </Section>
        )}
      </>
    );
  },
});

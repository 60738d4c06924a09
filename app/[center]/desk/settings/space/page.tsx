import { z } from "zod";
import { FormFields } from "@/components/form/form-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/domain/access";
import { answersInWords } from "@/lib/domain/base/form-words";
import { spaceSettingsForm } from "@/lib/domain/incubation/space-settings";
import { getSpaceSettings } from "@/lib/usecases/incubation/space-settings";
import { centerPage } from "@/lib/web/page";
import { SettingsHeader } from "../settings-header";
import { saveSpaceSettingsAction } from "./actions";

export const metadata = { title: "场地和交换" };

export default centerPage({
  permission: "settings.view",
  input: z.object({}),
  load: getSpaceSettings,
  render: ({ center: { slug }, actor, data: { settings, stages, edition } }) => {
    const mayEdit = can(actor, "settings.edit");
    return (
      <>
        <SettingsHeader center={slug} on="场地和交换" mayEdit={mayEdit} />
        {mayEdit ? (
          <ActionForm
            action={saveSpaceSettingsAction.bind(null, slug)}
            hidden={{ edition }}
            submit="保存"
            className="panel-box flex max-w-4xl flex-col gap-6 p-5 sm:p-6"
          >
            <FormFields form={spaceSettingsForm} values={settings} options={{ stage: stages }} />
          </ActionForm>
        ) : (
          <Section title="场地和交换" className="max-w-4xl">
            <Facts facts={answersInWords(spaceSettingsForm, settings)} />
          </Section>
        )}
      </>
    );
  },
});

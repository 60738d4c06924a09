import { z } from "zod";
import { FormFields } from "@/components/form/form-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/domain/access";
import { optionListForm, optionListLabels } from "@/lib/domain/center/option-list";
import { getOptionLists } from "@/lib/usecases/center/option-list";
import { centerPage } from "@/lib/web/page";
import { SettingsHeader } from "../settings-header";
import { saveOptionListAction } from "./actions";

export const metadata = { title: "类别和类型" };

export default centerPage({
  permission: "settings.view",
  input: z.object({}),
  load: getOptionLists,
  render: ({ data: { lists, edition }, actor, center: { slug } }) => {
    const mayEdit = can(actor, "settings.edit");
    return (
      <>
        <SettingsHeader center={slug} on="类别和类型" mayEdit={mayEdit} />
        <div className="grid max-w-5xl items-start gap-4 lg:grid-cols-2">
          {lists.map(({ name, words, retired }) => (
            <Section key={name} title={optionListLabels[name]}>
              {mayEdit ? (
                <ActionForm
                  action={saveOptionListAction.bind(null, slug)}
                  hidden={{ list: name, edition }}
                  submit="保存"
                  className="flex flex-col gap-5"
                >
                  <FormFields
                    form={optionListForm}
                    values={{ words: words.join("\n"), retired: retired.join("\n") }}
                  />
                </ActionForm>
              ) : (
                <Facts
                  facts={[
                    { label: optionListForm.words.label, value: words.join("、"), wide: true },
                    { label: optionListForm.retired.label, value: retired.join("、"), wide: true },
                  ]}
                />
              )}
            </Section>
          ))}
        </div>
      </>
    );
  },
});

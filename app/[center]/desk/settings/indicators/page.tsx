import { z } from "zod";
import { FormFields } from "@/components/form/form-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/domain/access";
import { answersInWords } from "@/lib/domain/base/form-words";
import { indicatorForm } from "@/lib/domain/review/indicator";
import { graduationIndicators } from "@/lib/usecases/incubation/graduation/indicators";
import { centerPage } from "@/lib/web/page";
import { SettingsHeader } from "../settings-header";
import { saveIndicatorsAction } from "./actions";

export const metadata = { title: "评估指标" };

export default centerPage({
  permission: "settings.view",
  input: z.object({}),
  load: graduationIndicators,
  render: ({ center: { slug }, actor, data: indicators }) => {
    const mayEdit = can(actor, "settings.edit");
    return (
      <>
        <SettingsHeader center={slug} on="评估指标" mayEdit={mayEdit} />
        <Section title="出壳评估的指标" className="max-w-3xl">
          {mayEdit ? (
            <ActionForm
              action={saveIndicatorsAction.bind(null, slug)}
              submit="保存"
              className="flex flex-col gap-5"
            >
              <p className="text-muted">改动只用于以后提请的评估。</p>
              <FormFields form={indicatorForm} values={{ indicators }} />
            </ActionForm>
          ) : (
            <Facts facts={answersInWords(indicatorForm, { indicators })} />
          )}
        </Section>
      </>
    );
  },
});

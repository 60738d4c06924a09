import { z } from "zod";
import { FormFields } from "@/components/form/form-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/domain/access";
import { answersInWords } from "@/lib/domain/base/form-words";
import { evaluationStageLabels, projectStages } from "@/lib/domain/review/evaluation";
import { evaluationSetForm } from "@/lib/domain/review/grade";
import { indicatorForm } from "@/lib/domain/review/indicator";
import { graduationIndicators } from "@/lib/usecases/incubation/graduation/indicators";
import { evaluationSets } from "@/lib/usecases/review/evaluation-set";
import { centerPage } from "@/lib/web/page";
import { SettingsHeader } from "../settings-header";
import { saveEvaluationSetAction, saveIndicatorsAction } from "./actions";

export const metadata = { title: "评估指标" };

export default centerPage({
  permission: "settings.view",
  input: z.object({}),
  load: async (ctx) => ({ indicators: await graduationIndicators(ctx), sets: await evaluationSets(ctx) }),
  render: ({ center: { slug }, actor, data: { indicators, sets } }) => {
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
        {projectStages.map((stage) => (
          <Section
            key={stage}
            title={`项目${evaluationStageLabels[stage]}的指标和等次`}
            className="mt-4 max-w-3xl"
          >
            {mayEdit ? (
              <ActionForm
                action={saveEvaluationSetAction.bind(null, slug)}
                hidden={{ stage }}
                submit="保存"
                className="flex flex-col gap-5"
              >
                <p className="text-muted">各项满分合计 100 分；改动只用于以后派发的评估。</p>
                <FormFields form={evaluationSetForm} values={sets[stage]} />
              </ActionForm>
            ) : (
              <Facts facts={answersInWords(evaluationSetForm, sets[stage])} />
            )}
          </Section>
        ))}
      </>
    );
  },
});

import { ChecksField } from "@/components/ui/field/checks-field";
import { ChoiceField } from "@/components/ui/field/choice-field";
import type { Option } from "@/components/ui/field/option";
import { SelectField } from "@/components/ui/field/select-field";
import { FormSection } from "@/components/ui/form-section";
import { barRuleLabels, barRules } from "@/lib/domain/recruitment/call/bar-rule";
import { callKindTerms } from "@/lib/domain/recruitment/call/call-kind";
import type { CallDraft } from "@/lib/usecases/recruitment/call/call-draft";
import { TiersField } from "./tiers-field";

/** What only calls for projects settle: where the money comes from, who is barred, what is awarded. */
export function KindFields({ draft, funds }: { draft: CallDraft; funds: readonly Option[] }) {
  const { asks, money, tiers } = callKindTerms[draft.kind];
  if (asks === "incubation") return null;
  return (
    <>
      {tiers && (
        <FormSection id="tiers" title="奖项和名额" lead="从高到低填写，空行不算。名额合计就是获奖总数。">
          <TiersField tiers={draft.tiers} />
        </FormSection>
      )}
      <FormSection id="project" title={money ? "资金和限制申报" : "限制申报"}>
        {money && (
          <SelectField
            name="fundId"
            label="资金来源"
            hint="核定金额时按它的余额提示；在“资金”中登记"
            optional
            empty="尚未落实"
            options={funds}
            defaultValue={draft.fundId ?? undefined}
          />
        )}
        {money && (
          <ChecksField
            name="amountsPublic"
            label="核定金额"
            options={[{ value: "yes", label: "公示中列出每个项目的核定金额" }]}
            defaultValue={draft.amountsPublic ? ["yes"] : []}
          />
        )}
        <ChoiceField
          name="barRule"
          label="限制申报期内的组织"
          options={barRules.map((value) => ({ value, label: barRuleLabels[value] }))}
          defaultValue={draft.barRule}
        />
        <ChecksField
          name="oneProject"
          label="承接数量"
          options={[{ value: "yes", label: "每家组织同时只承接一个项目，有在实施项目的按上面的办法处理" }]}
          defaultValue={draft.oneProject ? ["yes"] : []}
        />
      </FormSection>
    </>
  );
}

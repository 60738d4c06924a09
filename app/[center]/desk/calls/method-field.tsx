"use client"; // the criteria are out of the way as soon as nobody is to mark by them

import { type ReactNode, useState } from "react";
import { ChoiceField } from "@/components/ui/field/choice-field";
import { FormSection } from "@/components/ui/form-section";
import { type SelectionMethod, selectionMethodLabels } from "@/lib/domain/recruitment/selection-method";

interface Props {
  defaultValue: SelectionMethod;
  /** Mark sheet and ranking rules; without script they stay in sight. */
  children: ReactNode;
}

const hints: Record<SelectionMethod, string> = {
  ranking: "评审专家逐项打分，按排名确定入围",
  appraisal:
    "两名工作人员了解机构负责人、基本情况、业务模式和财务状况，得出适合与否的结论；不需要评分指标和评审组",
};

/** How the applicants are selected, and what only a panel needs. */
export function MethodField({ defaultValue, children }: Props) {
  const [method, setMethod] = useState<SelectionMethod>(defaultValue);
  return (
    <>
      <div
        onChange={({ target }) => {
          if (target instanceof HTMLInputElement && target.name === "selection")
            setMethod(target.value === "appraisal" ? "appraisal" : "ranking");
        }}
      >
        <FormSection title="选拔方式" id="method">
          <ChoiceField
            name="selection"
            label="怎样选拔"
            options={(["ranking", "appraisal"] as const).map((value) => ({
              value,
              label: selectionMethodLabels[value],
              hint: hints[value],
            }))}
            defaultValue={defaultValue}
          />
        </FormSection>
      </div>
      <div hidden={method === "appraisal"} className={method === "appraisal" ? "" : "contents"}>
        {children}
      </div>
    </>
  );
}

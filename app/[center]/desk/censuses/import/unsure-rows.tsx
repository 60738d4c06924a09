import { ActionForm } from "@/components/ui/action-form";
import { ChoiceField } from "@/components/ui/field/choice-field";
import { registrationInWords } from "@/lib/domain/registry/legal-status";
import type { CensusSheetView } from "@/lib/usecases/registry/census/sheet";
import { decideCensusSheetAction } from "./actions";

/** So many questions at a time; the next ones come when these are answered. */
const atOnce = 20;

/** Rows that may be an organization on record, or that of an earlier line: a person says which. */
export function UnsureRows({ sheet: { planned, id }, slug }: { sheet: CensusSheetView; slug: string }) {
  const asked = planned.flatMap(({ line, name, outcome }) =>
    outcome.kind === "unsure" ? [{ line, name, ...outcome }] : [],
  );
  return (
    <ActionForm
      action={decideCensusSheetAction.bind(null, slug)}
      hidden={{ censusSheet: id }}
      submit="记下判断"
      guard={false}
    >
      {asked.slice(0, atOnce).map(({ line, name, likely, twin, mayBeNew }) => (
        <ChoiceField
          key={`${id}.${line}`}
          name={`decisions.${line}`}
          label={`第 ${line} 行“${name}”`}
          hint={twin === null ? undefined : `表格第 ${twin} 行也是它或与它同名`}
          optional
          options={[
            ...likely.map((one) => ({
              value: one.id,
              label: `并入已有的“${one.name}”`,
              hint: `${registrationInWords(one)}，${one.place ?? "没有登记地点"}`,
            })),
            ...(mayBeNew ? [{ value: "new", label: "是新的一家，新建档案" }] : []),
            { value: "skip", label: "跳过这一行" },
          ]}
        />
      ))}
    </ActionForm>
  );
}

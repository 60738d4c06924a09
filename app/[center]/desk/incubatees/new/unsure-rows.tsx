import { ActionForm } from "@/components/ui/action-form";
import { ChoiceField } from "@/components/ui/field/choice-field";
import { registrationInWords } from "@/lib/domain/registry/legal-status";
import type { TakeoverView } from "@/lib/usecases/incubation/takeover/sheet";
import { decideTakeoverAction } from "./actions";

/** So many questions at a time; the next ones come when these are answered. */
const atOnce = 20;

/** Rows that may be an organization on record: one answer for all rows of the same organization. */
export function UnsureRows({ sheet: { planned, id }, slug }: { sheet: TakeoverView; slug: string }) {
  const asked = new Map(
    planned.flatMap((row) =>
      row.outcome.kind === "unsure" ? [[row.key, { ...row, likely: row.outcome.likely }]] : [],
    ),
  );
  return (
    <ActionForm
      action={decideTakeoverAction.bind(null, slug)}
      hidden={{ sheet: id }}
      submit="记下判断"
      guard={false}
    >
      {[...asked.values()].slice(0, atOnce).map(({ line, name, likely }) => (
        <ChoiceField
          key={`${id}.${line}`}
          name={`decisions.${line}`}
          label={`第 ${line} 行“${name}”`}
          optional
          options={[
            ...likely.map((one) => ({
              value: one.id,
              label: `就是台账中的“${one.name}”`,
              hint: [
                registrationInWords(one),
                one.stays.length > 0 ? `入驻过 ${one.stays.length} 次` : "没有入驻记录",
              ].join("，"),
            })),
            { value: "new", label: "是另一家，新建档案" },
          ]}
        />
      ))}
    </ActionForm>
  );
}

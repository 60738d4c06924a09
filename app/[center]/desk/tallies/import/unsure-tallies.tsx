import { ActionForm } from "@/components/ui/action-form";
import { ChoiceField } from "@/components/ui/field/choice-field";
import { tallyPeriod, tallyValue } from "@/lib/domain/community/tally";
import { replacing } from "@/lib/domain/community/tally-plan";
import type { TallySheetView } from "@/lib/usecases/community/tally-import";
import { decideTalliesAction } from "./actions";

/** So many questions at a time; the next ones come when these are answered. */
const atOnce = 20;

/** Rows that may be a tally on record: a person says which. */
export function UnsureTallies({ sheet: { planned, id }, slug }: { sheet: TallySheetView; slug: string }) {
  const asked = planned.flatMap(({ line, entry, outcome }) =>
    entry && outcome.kind === "unsure" ? [{ line, entry, ...outcome }] : [],
  );
  return (
    <ActionForm
      action={decideTalliesAction.bind(null, slug)}
      hidden={{ tallySheet: id }}
      submit="记下判断"
      guard={false}
    >
      {asked.slice(0, atOnce).map(({ line, entry, likely, mayBeNew }) => (
        <ChoiceField
          key={`${id}.${line}`}
          name={`decisions.${line}`}
          label={`第 ${line} 行“${entry.name}”${tallyValue(entry)}，${tallyPeriod(entry)}`}
          hint={`已登记：${tallyValue(likely)}，${tallyPeriod(likely)}，来源 ${likely.source}`}
          optional
          options={[
            mayBeNew
              ? { value: "new", label: "是另一个期间的数，登记" }
              : {
                  value: replacing(likely),
                  label: `以表格为准，把 ${tallyValue(likely)} 改为 ${tallyValue(entry)}`,
                },
            { value: "skip", label: "跳过这一行，保留已登记的" },
          ]}
        />
      ))}
    </ActionForm>
  );
}

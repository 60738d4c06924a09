import { CheckedRows, RowFaults } from "@/components/list/checked-rows";
import { CheckedSection } from "@/components/list/checked-section";
import { ConfirmImport } from "@/components/list/confirm-import";
import { Alert } from "@/components/ui/alert";
import { tallyPeriod, tallyValue } from "@/lib/domain/community/tally";
import type { PlannedTally } from "@/lib/domain/community/tally-plan";
import type { TallySheetView } from "@/lib/usecases/community/tally-import";
import { confirmTalliesAction } from "./actions";
import { UnsureTallies } from "./unsure-tallies";

const tags = {
  fault: { tone: "refused", text: "需要改正" },
  unsure: { tone: "todo", text: "可能重复" },
  replace: { tone: "running", text: "改已登记的" },
  new: { tone: "running", text: "登记" },
  skip: { tone: "ended", text: "跳过" },
  known: { tone: "ended", text: "已登记过" },
} as const;

/** What a sheet would become, before anything is kept of it. */
export function CheckedTallies({ sheet, slug }: { sheet: TallySheetView; slug: string }) {
  const { planned, sums } = sheet;
  const { rows, fresh, known, replaced, skipped, unsure, wrong } = sums;
  const waits = wrong + unsure > 0;
  const said = [
    `共 ${rows} 行：${fresh} 条可以登记`,
    ...(replaced > 0 ? [`${replaced} 条改已登记的数`] : []),
    ...(known > 0 ? [`${known} 条已经登记过`] : []),
    ...(skipped > 0 ? [`${skipped} 行跳过`] : []),
    ...(unsure > 0 ? [`${unsure} 行可能重复`] : []),
    ...(wrong > 0 ? [`${wrong} 行需要改正`] : []),
  ].join("，");
  const next =
    wrong > 0
      ? "请在表格里改好后重新上传。"
      : unsure > 0
        ? "请逐行判断是不是同一个数。"
        : "核对无误后确认导入。";
  return (
    <CheckedSection sheet={sheet}>
      <Alert tone={waits ? "warning" : "info"} title={said}>
        {fresh + replaced + unsure + wrong === 0 ? "没有需要导入的。" : next}现在还没有写入任何记录。
      </Alert>
      {unsure > 0 && <UnsureTallies sheet={sheet} slug={slug} />}
      <CheckedRows
        label="汇总的内容"
        tags={tags}
        rows={planned.map((row) => ({
          ...{ line: row.line, name: row.name, outcome: row.outcome.kind },
          words: <Explained row={row} />,
        }))}
      />
      {!waits && fresh + replaced > 0 && (
        <ConfirmImport
          action={confirmTalliesAction.bind(null, slug)}
          name="tallySheet"
          sheet={sheet}
          count={`${fresh + replaced} 条`}
        >
          <p>
            将登记 {fresh} 条汇总{replaced > 0 && `，改 ${replaced} 条已登记的数`}；已经登记过的不重复。
          </p>
          <p>导入后不能成批撤回，有误的逐条修改或作废。</p>
        </ConfirmImport>
      )}
    </CheckedSection>
  );
}

function Explained({ row: { entry, outcome, faults } }: { row: PlannedTally }) {
  if (outcome.kind === "fault" || !entry) return <RowFaults faults={faults} />;
  const said = `${tallyValue(entry)}，${tallyPeriod(entry)}`;
  if (outcome.kind === "replace") return `${said}；原为 ${tallyValue(outcome.tally)}`;
  if (outcome.kind === "unsure")
    return `${said}；已登记 ${tallyValue(outcome.likely)}，${tallyPeriod(outcome.likely)}`;
  return said;
}

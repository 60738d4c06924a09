import { CheckedRows, RowFaults } from "@/components/list/checked-rows";
import { CheckedSection } from "@/components/list/checked-section";
import { ConfirmImport } from "@/components/list/confirm-import";
import { Alert } from "@/components/ui/alert";
import type { PlannedRow } from "@/lib/domain/registry/census-plan";
import type { CensusSheetView } from "@/lib/usecases/registry/census/sheet";
import { confirmCensusSheetAction } from "./actions";
import { UnsureRows } from "./unsure-rows";

const tags = {
  fault: { tone: "refused", text: "需要改正" },
  unsure: { tone: "todo", text: "可能重复" },
  new: { tone: "running", text: "新建档案" },
  merge: { tone: "passed", text: "并入已有" },
  skip: { tone: "ended", text: "跳过" },
} as const;

/** What a sheet would become, before anything is made of it. */
export function CheckedCensus({ sheet, slug }: { sheet: CensusSheetView; slug: string }) {
  const { planned, sums } = sheet;
  const { rows, fresh, merged, skipped, unsure, wrong } = sums;
  const waits = wrong + unsure > 0;
  const said = [
    `共 ${rows} 行：${fresh} 家新建`,
    ...(merged > 0 ? [`${merged} 家并入已有`] : []),
    ...(skipped > 0 ? [`${skipped} 行跳过`] : []),
    ...(unsure > 0 ? [`${unsure} 行可能重复`] : []),
    ...(wrong > 0 ? [`${wrong} 行需要改正`] : []),
  ].join("，");
  const next =
    wrong > 0
      ? "请在表格里改好后重新上传。"
      : unsure > 0
        ? "请逐行判断是不是同一家。"
        : "核对无误后确认导入。";
  return (
    <CheckedSection sheet={sheet}>
      <Alert tone={waits ? "warning" : "info"} title={said}>
        {next}现在还没有写入任何记录。
      </Alert>
      {unsure > 0 && <UnsureRows sheet={sheet} slug={slug} />}
      <CheckedRows
        label="组织名称"
        tags={tags}
        rows={planned.map((row) => ({
          ...{ line: row.line, name: row.name, outcome: row.outcome.kind },
          words: <Explained row={row} slug={slug} />,
        }))}
      />
      {!waits && (
        <ConfirmImport
          action={confirmCensusSheetAction.bind(null, slug)}
          name="censusSheet"
          sheet={sheet}
          count={`${rows} 行`}
        >
          <p>
            将新建 {fresh} 份组织档案
            {merged > 0 && `；并入已有的 ${merged} 家只补空白项，不改已有的内容`}
            {skipped > 0 && `；跳过 ${skipped} 行`}。导入后不能成批撤回，有误的在各家档案里更正。
          </p>
        </ConfirmImport>
      )}
    </CheckedSection>
  );
}

function Explained({ row: { outcome, faults }, slug }: { row: PlannedRow; slug: string }) {
  switch (outcome.kind) {
    case "fault":
      return <RowFaults faults={faults} />;
    case "merge":
      return (
        <a className="link" href={`/${slug}/desk/organizations/${outcome.organization.id}`}>
          {outcome.organization.name}
        </a>
      );
    case "unsure":
      return outcome.likely.length > 0
        ? `与台账中的 ${outcome.likely.map(({ name }) => name).join("、")} 同名、同代码或同编号`
        : `与第 ${outcome.twin} 行重复`;
    case "new":
    case "skip":
      return null;
  }
}

import { CheckedRows, RowFaults } from "@/components/list/checked-rows";
import { CheckedSection } from "@/components/list/checked-section";
import { ConfirmImport } from "@/components/list/confirm-import";
import { Alert } from "@/components/ui/alert";
import type { TeamSheetView } from "@/lib/usecases/community/volunteer/team-import";
import { confirmTeamsAction } from "../actions";

const tags = {
  fault: { tone: "refused", text: "需要改正" },
  new: { tone: "running", text: "新建" },
  known: { tone: "ended", text: "已登记过" },
} as const;

/** What a sheet would become, before any team is made of it. */
export function CheckedTeams({ sheet, slug }: { sheet: TeamSheetView; slug: string }) {
  const { sums } = sheet;
  const said = [
    `共 ${sums.rows} 行：${sums.fresh} 支可以登记`,
    ...(sums.wrong > 0 ? [`${sums.wrong} 行需要改正`] : []),
    ...(sums.known > 0 ? [`${sums.known} 支已经登记过`] : []),
  ].join("，");
  return (
    <CheckedSection sheet={sheet}>
      <Alert tone={sums.wrong > 0 ? "warning" : "info"} title={said}>
        {sums.wrong > 0 && "请在表格里改好后重新上传。"}现在还没有写入任何记录。
      </Alert>
      <CheckedRows
        label="队伍名称"
        tags={tags}
        rows={sheet.rows.map(({ faults, ...row }) => ({ ...row, words: <RowFaults faults={faults} /> }))}
      />
      {sums.wrong === 0 && sums.fresh > 0 && (
        <ConfirmImport
          action={confirmTeamsAction.bind(null, slug)}
          name="teamSheet"
          sheet={sheet}
          count={`${sums.fresh} 支队伍`}
        >
          <p>将登记 {sums.fresh} 支队伍；已经登记过的不重复。导入后不能成批撤回，有误的逐支修改或解散。</p>
        </ConfirmImport>
      )}
    </CheckedSection>
  );
}

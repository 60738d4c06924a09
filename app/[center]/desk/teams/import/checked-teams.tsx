import { Alert } from "@/components/ui/alert";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { TeamOutcome } from "@/lib/domain/community/team-sheet";
import type { TeamSheetView } from "@/lib/usecases/community/volunteer/team-import";
import { confirmTeamsAction } from "../actions";

/** So many rows are shown, those that need somebody first; the next upload shows the rest. */
const shown = 100;
const order: readonly TeamOutcome[] = ["fault", "new", "known"];
const tags = {
  fault: { tone: "refused", text: "需要改正" },
  new: { tone: "running", text: "新建" },
  known: { tone: "ended", text: "已登记过" },
} as const;

/** What a sheet would become, before any team is made of it. */
export function CheckedTeams({ sheet, slug }: { sheet: TeamSheetView; slug: string }) {
  const { id, fileName, sums } = sheet;
  const rows = sheet.rows.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
  const said = [
    `共 ${sums.rows} 行：${sums.fresh} 支可以登记`,
    ...(sums.wrong > 0 ? [`${sums.wrong} 行需要改正`] : []),
    ...(sums.known > 0 ? [`${sums.known} 支已经登记过`] : []),
  ].join("，");
  return (
    <Section title={`核对“${fileName}”`}>
      <div className="flex flex-col gap-4">
        <Alert tone={sums.wrong > 0 ? "warning" : "info"} title={said}>
          {sums.wrong > 0 && "请在表格里改好后重新上传。"}现在还没有写入任何记录。
        </Alert>
        <Table
          caption="逐行核对的结果"
          columns={[{ label: "行", num: true }, { label: "队伍名称" }, { label: "结果" }, { label: "说明" }]}
        >
          {rows.slice(0, shown).map(({ line, name, outcome, faults }) => (
            <tr key={line}>
              <td className="num">{line}</td>
              <td>{name}</td>
              <td>
                <Tag tone={tags[outcome].tone}>{tags[outcome].text}</Tag>
              </td>
              <td>
                {faults.map(({ column, fault }) => (
                  <p key={column + fault}>
                    {column}：{fault}
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </Table>
        {rows.length > shown && <p className="text-sm text-muted">还有 {rows.length - shown} 行没有列出。</p>}
        {sums.wrong === 0 && sums.fresh > 0 && (
          <ConfirmDialog
            action={confirmTeamsAction.bind(null, slug)}
            trigger={`确认导入 ${sums.fresh} 支队伍`}
            title={`导入“${fileName}”`}
            confirm="确认导入"
            hidden={{ teamSheet: id }}
            variant="primary"
          >
            <p>将登记 {sums.fresh} 支队伍；已经登记过的不重复。导入后不能成批撤回，有误的逐支修改或解散。</p>
          </ConfirmDialog>
        )}
      </div>
    </Section>
  );
}

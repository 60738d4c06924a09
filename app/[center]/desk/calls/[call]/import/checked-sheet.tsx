import { CheckedSection } from "@/components/list/checked-section";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import type { FormAction } from "@/components/ui/form-state";
import { Table } from "@/components/ui/table";

interface Row {
  line: number;
  name: string;
}

interface Props {
  sheet: {
    fileName: string;
    uploadedByName: string;
    createdAt: Date;
    total: number;
    wrong: (Row & { faults: { column: string; fault: string }[] })[];
    doubles: (Row & { like: string })[];
  };
  action: FormAction;
  hidden: Record<string, string>;
}

/** So many rows with faults are shown; the next upload shows the rest. */
const shown = 100;

/** What a sheet would become, before anything is made of it. */
export function CheckedSheet({ sheet, action, hidden }: Props) {
  const { total, wrong, doubles } = sheet;
  return (
    <CheckedSection sheet={sheet}>
      <Alert
        tone={wrong.length > 0 ? "warning" : "info"}
        title={`共 ${total} 份，${total - wrong.length} 份可以导入${wrong.length > 0 ? `，${wrong.length} 份需要改正` : ""}`}
      >
        {wrong.length > 0
          ? "请在表格里改好后重新上传，现在还没有生成任何申请。"
          : "确认后生成申请，不能成批撤回。"}
      </Alert>
      {wrong.length > 0 && (
        <Table
          caption="需要改正的行"
          columns={[{ label: "行", num: true }, { label: "组织名称" }, { label: "哪一列，怎样改" }]}
        >
          {wrong.slice(0, shown).map(({ line, name, faults }) => (
            <tr key={line}>
              <td className="num">{line}</td>
              <td>{name}</td>
              <td>
                {faults.map(({ column, fault }) => (
                  <p key={column + fault}>
                    {column && `${column}：`}
                    {fault}
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </Table>
      )}
      {wrong.length > shown && <p className="text-sm text-muted">还有 {wrong.length - shown} 行没有列出。</p>}
      {doubles.length > 0 && (
        <Table
          caption="可能重复的行"
          columns={[{ label: "行", num: true }, { label: "组织名称" }, { label: "名称或代码相同的" }]}
        >
          {doubles.slice(0, shown).map(({ line, name, like }) => (
            <tr key={line}>
              <td className="num">{line}</td>
              <td>{name}</td>
              <td>{like}</td>
            </tr>
          ))}
        </Table>
      )}
      {wrong.length === 0 && (
        <ActionForm action={action} hidden={hidden} submit={`确认导入 ${total} 份`} pendingText="正在确认" />
      )}
    </CheckedSection>
  );
}

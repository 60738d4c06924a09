import { Table } from "@/components/ui/table";
import { type MarkStatus, markLabels } from "@/lib/domain/review/mark-status";

export interface SheetState {
  status: MarkStatus;
  reason: string | null;
}

interface Props {
  members: readonly { id: string; name: string }[];
  applicants: readonly { id: string; receipt: string; name: string }[];
  sheetOf: (panelist: string, application: string) => SheetState | undefined;
}

const looks: Record<MarkStatus, string> = {
  draft: "font-semibold text-todo",
  scored: "text-passed",
  recused: "text-muted",
  absent: "text-muted",
};

/** Who has marked whom. What is still owed stands out; what is done recedes. */
export function ProgressTable({ members, applicants, sheetOf }: Props) {
  const done = (panelist: string) =>
    applicants.filter(({ id }) => (sheetOf(panelist, id)?.status ?? "draft") !== "draft").length;
  const columns = [
    { label: "申请" },
    ...members.map(({ id, name }) => ({
      label: (
        <>
          {name}
          <span className="block text-xs font-normal tabular-nums">
            {done(id)} / {applicants.length}
          </span>
        </>
      ),
    })),
  ];
  return (
    <Table caption="评审专家打分进度" columns={columns} wide>
      {applicants.map((applicant) => (
        <tr key={applicant.id}>
          <th scope="row" className="min-w-40">
            <span className="text-sm font-normal whitespace-nowrap text-muted tabular-nums">
              {applicant.receipt}
            </span>{" "}
            {applicant.name}
          </th>
          {members.map(({ id }) => {
            const sheet = sheetOf(id, applicant.id);
            return (
              <td key={id} className={`whitespace-nowrap ${looks[sheet?.status ?? "draft"]}`}>
                {sheet ? markLabels[sheet.status] : "未打分"}
              </td>
            );
          })}
        </tr>
      ))}
    </Table>
  );
}

import { RowLink } from "@/components/ui/row-link";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { Tone } from "@/lib/domain/base/machine";
import {
  type AppraisalState,
  appraisalConclusionLabels,
  appraisalStateLabels,
} from "@/lib/domain/review/appraisal";
import type { Seats } from "@/lib/domain/review/appraisal-outcomes";
import type { viewAppraisals } from "@/lib/usecases/review/appraisal";

export type Applicant = Awaited<ReturnType<typeof viewAppraisals>>["applicants"][number];

export const appraisalTones: Record<AppraisalState, Tone> = {
  waiting: "todo",
  underWay: "running",
  differing: "refused",
  agreed: "todo",
  concluded: "passed",
};

const columns = [
  { label: "申请编号", fit: true, wideOnly: true },
  { label: "组织名称" },
  { label: "评估人", wideOnly: true },
  { label: "走访", num: true, wideOnly: true },
  { label: "状态", fit: true },
  { label: "结论", fit: true },
];

interface Props {
  applicants: readonly Applicant[];
  seats: readonly Seats[];
  base: string;
}

/** How far the appraisal of each applicant is. */
export function AppraisalTable({ applicants, seats, base }: Props) {
  return (
    <Table caption="参评组织" columns={columns}>
      {applicants.map(({ receipt, name, group, opinions, visits, standing, conclusion, own }) => (
        <tr key={receipt}>
          <td className="fit wide-only">{receipt}</td>
          <td>
            <RowLink href={`${base}/${receipt}`}>{name}</RowLink>
            {group && (
              <span className="ms-2 text-sm text-muted">
                {seats.find((seat) => seat.group === group)?.name}
              </span>
            )}
            {own && <span className="ms-2 text-sm text-muted">我在评估</span>}
          </td>
          <td className="wide-only">
            {opinions.map((one) => `${one.name}${one.given ? "（已交）" : ""}`).join("、") || (
              <span className="text-muted">—</span>
            )}
          </td>
          <td className="num wide-only">{visits} 次</td>
          <td className="fit">
            <Tag tone={appraisalTones[standing]}>{appraisalStateLabels[standing]}</Tag>
          </td>
          <td className="fit">{conclusion ? appraisalConclusionLabels[conclusion] : "—"}</td>
        </tr>
      ))}
    </Table>
  );
}

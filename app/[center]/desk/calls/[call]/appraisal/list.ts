import type { ListColumn } from "@/components/list/list";
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

/** Where a call has groups, which one it is in. */
function groupColumn(seats: readonly Seats[]): ListColumn<Applicant>[] {
  const nameOf = (group: string | null) => seats.find((seat) => seat.group === group)?.name ?? null;
  if (!seats.some(({ group }) => group !== null)) return [];
  return [{ label: "组别", cell: ({ group }) => nameOf(group), fit: true, below: true }];
}

/** How far the appraisal of each applicant is. */
export const appraisalColumns = (seats: readonly Seats[]): ListColumn<Applicant>[] => [
  { label: "申请编号", cell: ({ receipt }) => receipt, fit: true, roomyOnly: true, wideOnly: true },
  { label: "组织名称", cell: ({ name }) => name, opens: ({ receipt }) => receipt },
  ...groupColumn(seats),
  {
    label: "评估人",
    cell: ({ opinions }) =>
      opinions.map(({ name, given }) => `${name}${given ? "（已交）" : ""}`).join("、") || { absent: "—" },
    fit: true,
    below: true,
  },
  { label: "走访（次）", cell: ({ visits }) => visits, num: true, roomyOnly: true, wideOnly: true },
  {
    label: "状态",
    cell: ({ standing }) => ({ text: appraisalStateLabels[standing], tone: appraisalTones[standing] }),
    fit: true,
  },
  {
    label: "结论",
    cell: ({ conclusion }) => (conclusion ? appraisalConclusionLabels[conclusion] : { absent: "—" }),
    fit: true,
  },
];

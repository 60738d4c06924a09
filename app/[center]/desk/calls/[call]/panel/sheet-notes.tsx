import type { MarkStatus } from "@/lib/domain/review/mark-status";
import { markLabels } from "@/lib/domain/review/mark-status";
import { sheetCountsInWords } from "../sheet-counts";
import type { SheetState } from "./progress-table";

interface Props {
  members: readonly { id: string; name: string }[];
  applicants: readonly { id: string; receipt: string }[];
  sheetOf: (panelist: string, application: string) => SheetState | undefined;
}

interface Excuse {
  key: string;
  name: string;
  status: MarkStatus;
  reason: string;
  receipts: string[];
}

/** Below the progress: what the sheets come to, and why some will never be there. */
export function SheetNotes({ members, applicants, sheetOf }: Props) {
  const statuses = members.flatMap(({ id }) =>
    applicants.map((applicant) => sheetOf(id, applicant.id)?.status ?? "draft"),
  );
  const count = (wanted: MarkStatus) => statuses.filter((status) => status === wanted).length;
  const pending = count("draft");
  const counts = { scored: count("scored"), recused: count("recused"), absent: count("absent"), pending };
  const excuses = members.flatMap((member) => excusesOf(member, applicants, sheetOf));
  return (
    <div className="px-4 py-3 text-sm sm:px-5">
      <p>
        {pending === 0 && "打分表已全部完成："}
        {sheetCountsInWords(counts)}。
      </p>
      {excuses.length > 0 && (
        <ul className="mt-1 text-muted">
          {excuses.map(({ key, name, status, reason, receipts }) => (
            <li key={key}>
              {name}
              {markLabels[status]}
              {receipts.length === applicants.length ? "全部申请" : ` ${receipts.join("、")}`}：{reason}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** One panelist's recusals and absences; those of one reason, such as a missed train, are one. */
function excusesOf(
  { id, name }: Props["members"][number],
  applicants: Props["applicants"],
  sheetOf: Props["sheetOf"],
) {
  const found = new Map<string, Excuse>();
  for (const applicant of applicants) {
    const { status, reason } = sheetOf(id, applicant.id) ?? {};
    if (!reason || (status !== "recused" && status !== "absent")) continue;
    const key = `${id} ${status} ${reason}`;
    const known = found.get(key);
    if (known) known.receipts.push(applicant.receipt);
    else found.set(key, { key, name, status, reason, receipts: [applicant.receipt] });
  }
  return [...found.values()];
}

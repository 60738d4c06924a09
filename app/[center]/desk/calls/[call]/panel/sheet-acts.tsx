import type { FormAction } from "@/components/ui/form-state";
import { whyNotRecordAbsence } from "@/lib/domain/review/why-not-record-absence";
import { pairKey, type viewPanel } from "@/lib/usecases/review/panel";
import { AbsenceDialog } from "./absence-dialog";
import { ReturnDialog } from "./return-dialog";

interface Props {
  data: Awaited<ReturnType<typeof viewPanel>>;
  mayReturn: boolean;
  absence: FormAction;
  back: FormAction;
}

/** What can be done about the sheets of others while the review runs: whoever owes some can be absent, and what is final can go back. */
export function SheetActs({ data, mayReturn, absence, back }: Props) {
  const { call, members, applicants, sheets, confirmed } = data;
  if (call.state !== "reviewing" || confirmed) return null;
  const counted = members.map((member) => ({
    ...member,
    owed: applicants.filter(({ id }) => (sheets.get(pairKey(member.id, id))?.status ?? "draft") === "draft")
      .length,
  }));
  const owing = counted.filter((one) => one.owed > 0 && whyNotRecordAbsence(one) === null);
  const settled = counted.filter(({ owed }) => owed < applicants.length);
  return (
    <div className="flex flex-wrap gap-2">
      {owing.length > 0 && <AbsenceDialog members={owing} applicants={applicants} action={absence} />}
      {mayReturn && settled.length > 0 && (
        <ReturnDialog members={settled} applicants={applicants} action={back} />
      )}
    </div>
  );
}

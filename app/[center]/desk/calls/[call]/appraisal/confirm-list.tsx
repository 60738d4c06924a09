import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { ChecksField } from "@/components/ui/field/checks-field";
import { TextAreaField } from "@/components/ui/field/text-area-field";
import type { CallKind } from "@/lib/domain/recruitment/call/call-key";
import { callKindTerms } from "@/lib/domain/recruitment/call/call-kind";
import { crowdedSeats, type Seats } from "@/lib/domain/review/appraisal-outcomes";
import { confirmAppraisalAction } from "./actions";
import type { Applicant } from "./list";

interface Props {
  slug: string;
  call: { id: string; kind: CallKind; name: string };
  seats: readonly Seats[];
  applicants: readonly Applicant[];
}

/** The list of those found suitable, confirmed as one; in a group with fewer places than them staff choose and say why. */
export function ConfirmList({ slug, call, seats, applicants }: Props) {
  const { unit } = callKindTerms[call.kind].counted;
  const suitable = applicants.filter(({ conclusion }) => conclusion === "suitable");
  const crowded = crowdedSeats(applicants, seats);
  const choosing = crowded.flatMap(({ name, suitable }) =>
    suitable.map((one) => ({ ...one, groupName: name })),
  );
  const certain = suitable.filter(({ id }) => !choosing.some((one) => one.id === id));
  const places = crowded.map(({ name, quota }) => `${name}名额 ${quota}`).join("、");
  return (
    <div className="flex flex-wrap items-center gap-4">
      <p className="grow">
        适合 {suitable.length} {unit}，不适合 {applicants.length - suitable.length} {unit}
        {places && `，${places}，其余列为候补`}。
      </p>
      <ConfirmDialog
        action={confirmAppraisalAction.bind(null, slug)}
        trigger="确认名单"
        title={`确认${call.name}入围名单`}
        confirm="确认名单"
        hidden={{ call: call.id }}
        variant="primary"
      >
        <p>确认后评估意见和结论不再更改，公示由此名单拟写。</p>
        {certain.length > 0 && (
          <ul className="list-disc ps-5">
            {certain.map(({ receipt, name }) => (
              <li key={receipt}>{name}</li>
            ))}
          </ul>
        )}
        {crowded.length > 0 && (
          <>
            <ChecksField
              name="admitted"
              label={`入围（${crowded.map(({ name, quota }) => `${name}选 ${quota} ${unit}`).join("，")}）`}
              options={choosing.map(({ id, receipt, name, groupName }) => ({
                value: id,
                label: `${receipt} ${name}${groupName && `（${groupName}）`}`,
              }))}
            />
            <TextAreaField name="reason" label="取舍的理由" rows={3} limit={1000} />
          </>
        )}
      </ConfirmDialog>
    </div>
  );
}

import { ChecksField } from "@/components/ui/checks-field";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { TextAreaField } from "@/components/ui/text-area-field";
import { confirmAppraisalAction } from "./actions";
import type { Applicant } from "./list";

interface Props {
  slug: string;
  call: { id: string; name: string; quota: number };
  applicants: readonly Applicant[];
}

/** The list of those found suitable, confirmed as one; where they are more than the places, staff choose and say why. */
export function ConfirmList({ slug, call, applicants }: Props) {
  const suitable = applicants.filter(({ conclusion }) => conclusion === "suitable");
  const crowded = suitable.length > call.quota;
  const rest = crowded ? `，名额 ${call.quota} 家，其余列为候补` : "";
  return (
    <div className="flex flex-wrap items-center gap-4">
      <p className="grow">
        适合入驻 {suitable.length} 家，不适合 {applicants.length - suitable.length} 家{rest}。
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
        {crowded ? (
          <>
            <ChecksField
              name="admitted"
              label={`入围（选 ${call.quota} 家）`}
              options={suitable.map(({ id, receipt, name }) => ({ value: id, label: `${receipt} ${name}` }))}
            />
            <TextAreaField name="reason" label="取舍的理由" rows={3} limit={1000} />
          </>
        ) : (
          <ul className="list-disc ps-5">
            {suitable.map(({ receipt, name }) => (
              <li key={receipt}>{name}</li>
            ))}
          </ul>
        )}
      </ConfirmDialog>
    </div>
  );
}

import { FormFields } from "@/components/form/form-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { Facts } from "@/components/ui/facts";
import type { FormAction } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { commitmentForm } from "@/lib/domain/recruitment/application/application-form";
import type { TypedInWords } from "@/lib/domain/recruitment/application/application-in-words";
import type { StepId } from "@/lib/domain/recruitment/application/application-steps";

interface Props {
  parts: readonly { id: StepId; title: string; words: readonly TypedInWords[] }[];
  /** Steps in which something is missing or wrong. */
  faults: number;
  here: string;
  action: FormAction;
  /** Of the draft; null before anything was saved. */
  receipt: string | null;
}

/** The whole application in words, each part with the way back to it; then it is submitted, once. */
export function Review({ parts, faults, here, action, receipt }: Props) {
  return (
    <div className="flex flex-col gap-4">
      {parts.map(({ id, title, words }) => {
        const wrong = words.filter(({ fault }) => fault !== null);
        return (
          <section key={id} className="panel-box px-4 py-4 sm:px-8">
            <div className="mb-2 flex items-baseline justify-between gap-4">
              <h3 className="font-semibold">{title}</h3>
              <a className="link shrink-0" href={`${here}/${id}${wrong.length > 0 ? "?check=yes" : ""}`}>
                修改
              </a>
            </div>
            {wrong.length > 0 && (
              <Alert tone="warning" title={`还有 ${wrong.length} 项没有填好`} className="mb-3">
                <ul className="list-disc ps-5">
                  {wrong.map(({ name, fault }) => (
                    <li key={name}>{fault}</li>
                  ))}
                </ul>
              </Alert>
            )}
            <Facts
              facts={words
                .filter(({ empty }) => !empty)
                .map(({ label, value, wide }) => ({ label, value, wide }))}
            />
          </section>
        );
      })}
      {receipt === null || faults > 0 ? (
        <Alert tone="warning" title="还不能提交">
          请先补齐上面标出的内容，内容都已保存。
        </Alert>
      ) : (
        <ActionForm
          action={action}
          hidden={{ receipt }}
          guard={false}
          className="panel-box flex flex-col gap-5 px-4 py-6 sm:px-8"
        >
          <FormFields form={commitmentForm} />
          <div>
            <SubmitButton size="lg">提交申请</SubmitButton>
            <p className="mt-2 text-sm text-muted">提交后不能在线修改，请核对后再提交。</p>
          </div>
        </ActionForm>
      )}
    </div>
  );
}

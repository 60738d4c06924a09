import { FormFields } from "@/components/form/form-fields";
import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/form-state";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Form, FormValue } from "@/lib/domain/base/form";
import { readAnswer } from "@/lib/domain/base/form-answers";
import { conditionInWords } from "@/lib/domain/base/form-conditions";
import type { Question } from "@/lib/domain/center/form-definition";
import { unpackAnswers } from "@/lib/domain/center/question-answers";
import { itemOf } from "@/lib/domain/recruitment/application/application-item";
import type { Typed } from "@/lib/domain/recruitment/application/application-steps";
import type { ToldItem } from "@/lib/domain/recruitment/correction";
import type { CorrectionForm } from "@/lib/domain/recruitment/correction-form";

interface Props {
  action: FormAction;
  hidden: Record<string, string>;
  form: CorrectionForm;
  questions: readonly Question[];
  told: readonly ToldItem[];
  /** What the application says now. */
  stands: Typed & { answers: Typed };
  /** What was typed and kept. */
  typed: Typed;
}

function objectOf(value: unknown): Typed {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** What fields begin with: what was typed last, or else what stands. */
function begun(form: Form, stands: Typed, typed: Typed): Partial<FormValue<Form>> {
  const values = Object.fromEntries(
    Object.entries(form).map(([name, field]) => {
      if (!(name in typed)) return [name, stands[name]];
      const read = readAnswer(field, typed[name]);
      return [name, read.ok ? read.value : typed[name]];
    }),
  );
  return values as Partial<FormValue<Form>>;
}

/** The fields that a notice opened, each with what was found wrong with it. */
export function CorrectionFields({ action, hidden, form, questions, told, stands, typed }: Props) {
  const answers = unpackAnswers(questions, stands.answers);
  const parts = [
    ...form.steps.map(({ id, title, form, under }) => ({
      id,
      title,
      form,
      under,
      values: under === "" ? begun(form, stands, typed) : begun(form, answers, objectOf(typed.answers)),
      kind: under === "" ? ("field" as const) : ("answer" as const),
    })),
    ...(Object.keys(form.explanations).length === 0
      ? []
      : [
          {
            id: "explanations",
            title: "对条件的说明",
            form: form.explanations,
            under: "explanations.",
            values: begun(form.explanations, {}, objectOf(typed.explanations)),
            kind: "condition" as const,
          },
        ]),
  ];
  const reasonOf = (kind: "field" | "answer" | "condition", name: string) =>
    told.find(({ item }) => item === itemOf(kind, name))?.reason;
  return (
    <ActionForm action={action} hidden={hidden} className="flex flex-col gap-4">
      {parts.map(({ id, title, form, under, values, kind }) => (
        <Section key={id} title={title}>
          <div className="flex flex-col gap-5">
            {Object.entries(form).map(([name, field]) => (
              <div key={name}>
                {reasonOf(kind, name) && (
                  <p className="mb-1 border-s-4 border-todo ps-2">需补正：{reasonOf(kind, name)}</p>
                )}
                {field.when && <p className="mb-1 text-sm text-muted">{conditionInWords(field, form)}</p>}
                <FormFields form={{ [name]: field }} values={{ [name]: values[name] }} under={under} />
              </div>
            ))}
          </div>
        </Section>
      ))}
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="act" value="submit" pendingText="正在提交">
          提交补正
        </SubmitButton>
        <SubmitButton name="act" value="save" variant="secondary" pendingText="正在保存">
          先保存
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

import { FormPage } from "@/components/form/form-page";
import { type Question, type QuestionKind, questionKindLabels } from "@/lib/domain/center/form-definition";
import { askedOf, conditionKey, conditionOptions } from "@/lib/domain/center/question-form";
import { saveQuestionAction } from "../actions";

interface Props {
  center: string;
  form: { id: string; name: string; edition: string };
  kind: QuestionKind;
  /** None yet, for a new one. */
  question: Question | null;
  /** Those above it. */
  earlier: readonly Question[];
}

/** A question as its form shows it. */
function heldBy(question: Question) {
  const { label, optional, hint, least, most, decimals, unit, options, columns, when } = question;
  return {
    label,
    optional,
    hint: hint ?? undefined,
    least: least ?? undefined,
    most: most ?? undefined,
    decimals: decimals ?? undefined,
    unit: unit ?? undefined,
    options: options.join("\n"),
    columns: [...columns],
    when: when ? conditionKey(when) : undefined,
  };
}

/** The page of one question: a new one, or the change of one. */
export function QuestionPage({ center, form, kind, question, earlier }: Props) {
  const list = `/${center}/desk/settings/forms`;
  return (
    <FormPage
      title={question ? `修改问题：${questionKindLabels[kind]}` : `添加问题：${questionKindLabels[kind]}`}
      crumbs={[
        { label: "申请表", href: list },
        { label: form.name, href: `${list}/${form.id}` },
      ]}
      form={askedOf(kind, earlier)}
      options={{ when: conditionOptions(earlier) }}
      values={question ? heldBy(question) : undefined}
      hidden={{ form: form.id, edition: form.edition, kind, ...(question && { question: question.id }) }}
      action={saveQuestionAction.bind(null, center)}
      submit={question ? "保存" : "添加"}
    />
  );
}

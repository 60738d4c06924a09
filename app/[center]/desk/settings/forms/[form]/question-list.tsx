import { MoveButtons } from "@/components/record/move-buttons";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { conditionInWords } from "@/lib/domain/base/form-conditions";
import {
  fieldOf,
  formOf,
  type Question,
  questionKindLabels,
  questionKinds,
} from "@/lib/domain/center/form-definition";
import { moveQuestionAction, removeQuestionAction } from "../actions";

interface Props {
  center: string;
  form: { id: string; edition: string; questions: readonly Question[] };
  /** The address of the form. */
  record: string;
  mayEdit: boolean;
}

/** The questions of a form in their order, each with what may be done with it. */
export function QuestionList({ center, form, record, mayEdit }: Props) {
  const { questions, id, edition } = form;
  return (
    <Section title="补充问题">
      {questions.length === 0 && <p className="text-muted">还没有问题。选用这张表的批次只问通用内容。</p>}
      <ol aria-label="补充问题" className="flex flex-col divide-y divide-line">
        {questions.map((question, at) => {
          const hidden = { form: id, edition, question: question.id };
          return (
            <li key={question.id} className="flex flex-wrap items-start gap-x-4 gap-y-2 py-3 first:pt-0">
              <div className="min-w-56 flex-1">
                <p>
                  {at + 1}. {question.label}
                  {question.optional && <span className="text-muted">（选填）</span>}
                </p>
                <p className="text-sm text-muted">
                  {[
                    questionKindLabels[question.kind],
                    question.options.join("、"),
                    question.columns.map(({ label }) => label).join("、"),
                    conditionInWords(fieldOf(question), formOf(questions)),
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </p>
              </div>
              {mayEdit && (
                <div className="screen-only flex flex-wrap gap-2">
                  <MoveButtons
                    action={moveQuestionAction.bind(null, center)}
                    hidden={hidden}
                    at={at}
                    count={questions.length}
                  />
                  <LinkButton size="sm" href={`${record}/questions/${question.id}`}>
                    修改
                  </LinkButton>
                  <ConfirmDialog
                    action={removeQuestionAction.bind(null, center)}
                    hidden={hidden}
                    trigger="删除"
                    title="删除问题"
                    confirm="删除"
                    variant="danger"
                  >
                    <p>删除“{question.label}”。已经发布的招募公告仍照原样询问，已经填写的回答都保留。</p>
                  </ConfirmDialog>
                </div>
              )}
            </li>
          );
        })}
      </ol>
      {mayEdit && (
        <nav aria-label="添加问题" className="screen-only mt-4 border-t border-line pt-4">
          <p className="mb-2 font-semibold">添加问题</p>
          <div className="flex flex-wrap gap-2">
            {questionKinds.map((kind) => (
              <LinkButton key={kind} href={`${record}/questions/new?kind=${kind}`}>
                {questionKindLabels[kind]}
              </LinkButton>
            ))}
          </div>
        </nav>
      )}
    </Section>
  );
}

import { RecordActs } from "@/components/record/record-acts";
import { ScoreTable } from "@/components/record/score-table";
import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { formatDate } from "@/lib/domain/base/civil-date";
import { evaluationActs, evaluationLabels, evaluationTones } from "@/lib/domain/review/evaluation";
import { totalOf } from "@/lib/domain/review/indicator";
import type { getGraduation } from "@/lib/usecases/incubation/graduation/record";
import { acceptEvaluationAction, returnEvaluationAction, withdrawEvaluationAction } from "./actions";

interface Props {
  slug: string;
  mayEdit: boolean;
  graduation: Awaited<ReturnType<typeof getGraduation>>;
}

/** What the organization and the third party say, side by side. */
export function ReviewPart({ slug, mayEdit, graduation }: Props) {
  const { evaluation, indicators, selfScores } = graduation;
  const reviewed = evaluation && evaluation.submittedAt !== null;
  return (
    <>
      <Section title="指标评分" flush>
        <ScoreTable
          caption="各项指标的评分"
          indicators={indicators}
          by={[
            { label: "自评", scores: selfScores },
            { label: "第三方", scores: reviewed ? evaluation.scores : {} },
          ]}
        />
      </Section>
      {evaluation && (
        <Section
          title="第三方评审"
          action={<Tag tone={evaluationTones[evaluation.state]}>{evaluationLabels[evaluation.state]}</Tag>}
        >
          <div className="flex flex-col gap-4">
            <Facts
              facts={[
                { label: "机构", value: evaluation.body },
                { label: "提交期限", value: formatDate(evaluation.dueOn) },
                { label: "任务", value: evaluation.task, wide: true },
                ...(reviewed
                  ? [
                      { label: "评审发现", value: evaluation.findings, wide: true },
                      { label: "建议", value: evaluation.advice, wide: true },
                    ]
                  : []),
              ]}
            />
            {mayEdit && graduation.state !== "decided" && (
              <div className="flex flex-wrap gap-3">
                <RecordActs
                  acts={evaluationActs(evaluation.state)}
                  how={{
                    accept: acceptEvaluationAction.bind(null, slug),
                    return: returnEvaluationAction.bind(null, slug),
                    withdraw: withdrawEvaluationAction.bind(null, slug),
                  }}
                  hidden={{ graduation: graduation.id, edition: graduation.edition }}
                />
              </div>
            )}
          </div>
        </Section>
      )}
      {graduation.earlier.map(({ id, body, scores, findings, advice, submittedAt }) => (
        <Section key={id} title={`已撤回的评审：${body}`}>
          <Facts
            facts={[
              {
                label: "提交",
                value: submittedAt ? `合计 ${totalOf(scores)} 分` : "没有提交",
              },
              ...(findings ? [{ label: "评审发现", value: findings, wide: true }] : []),
              ...(advice ? [{ label: "建议", value: advice, wide: true }] : []),
            ]}
          />
        </Section>
      ))}
    </>
  );
}

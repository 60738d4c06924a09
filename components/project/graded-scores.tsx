import { ScoreTable } from "@/components/record/score-table";
import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import type { Indicator, Scores } from "@/lib/domain/review/indicator";

interface Props {
  evaluation: {
    indicators: readonly Indicator[];
    scores: Scores;
    total: string | null;
    grade: string | null;
    passed: boolean | null;
    findings: string | null;
    advice: string | null;
    submittedByName: string | null;
  };
}

/** What a third party gave and said, once it is handed in. */
export function GradedScores({ evaluation }: Props) {
  const { indicators, scores, total, grade, passed, findings, advice, submittedByName } = evaluation;
  if (total === null)
    return (
      <Section title="评审结果">
        <p className="text-muted">第三方还没有提交。</p>
      </Section>
    );
  return (
    <>
      <Section title="评审结果">
        <Facts
          facts={[
            { label: "总分", value: `${total} 分` },
            { label: "等次", value: grade },
            { label: "结论", value: passed ? "合格" : "不合格" },
            { label: "提交人", value: submittedByName },
            { label: "评审发现", value: findings, wide: true },
            { label: "建议", value: advice, wide: true },
          ]}
        />
      </Section>
      <Section title="指标评分" flush>
        <ScoreTable caption="各项指标的评分" indicators={indicators} by={[{ label: "得分", scores }]} />
      </Section>
    </>
  );
}

import { BarChart } from "@/components/ui/chart/bar-chart";
import { Section } from "@/components/ui/section";
import type { Result } from "@/lib/domain/projects/supervision/survey-results";

interface Props {
  results: readonly Result[];
  answered: number;
}

/** What came of a survey, question by question. */
export function SurveyResults({ results, answered }: Props) {
  if (answered === 0)
    return (
      <Section title="结果">
        <p className="text-muted">还没有收到答卷。</p>
      </Section>
    );
  return results.map(({ name, title, kind, answered: given, mean, counts, texts }) =>
    kind === "text" ? (
      <Section key={name} title={title}>
        {texts.length === 0 && <p className="text-muted">没有人填写。</p>}
        <ul className="list-disc pl-5">
          {[...new Set(texts)].map((text) => (
            <li key={text} className="whitespace-pre-line">
              {text}
            </li>
          ))}
        </ul>
      </Section>
    ) : (
      <BarChart
        key={name}
        title={title}
        note={`${given} 份答卷${mean === null ? "" : `，平均 ${mean} 分`}`}
        head={["答案", "份数"]}
        unit="份"
        bars={counts.map(({ label, count }) => ({ label, value: count }))}
      />
    ),
  );
}

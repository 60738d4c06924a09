import { pointLabels, points, type Question } from "./survey";

export interface Result extends Question {
  /** How many answered it. */
  answered: number;
  /** Of a score, with one decimal. */
  mean: number | null;
  counts: { label: string; count: number }[];
  texts: string[];
}

/** What came of a survey, question by question; `answers` by the names of the fields. */
export function resultsOf(questions: readonly Question[], answers: readonly unknown[]): Result[] {
  return questions.map((question) => {
    const given = answers.flatMap((one) => {
      const value: unknown = typeof one === "object" && one !== null ? Reflect.get(one, question.name) : null;
      return typeof value === "string" && value !== "" ? [value] : [];
    });
    const labels =
      question.kind === "score" ? points.map((point) => [point, pointLabels[point]] as const) : [];
    const choices = question.kind === "choice" ? question.options.map((one) => [one, one] as const) : labels;
    const sum = given.reduce((all, value) => all + Number(value), 0);
    return {
      ...question,
      answered: given.length,
      mean: question.kind === "score" && given.length > 0 ? Math.round((sum / given.length) * 10) / 10 : null,
      counts: choices.map(([value, label]) => ({
        label,
        count: given.filter((one) => one === value).length,
      })),
      texts: question.kind === "text" ? given : [],
    };
  });
}

/** The mean of all scores together, with one decimal; null where nobody gave one. */
export function meanOf(results: readonly Result[]): number | null {
  const scored = results.filter(({ mean }) => mean !== null);
  const answered = scored.reduce((all, one) => all + one.answered, 0);
  if (answered === 0) return null;
  return (
    Math.round((scored.reduce((all, { mean, answered: n }) => all + (mean ?? 0) * n, 0) / answered) * 10) / 10
  );
}

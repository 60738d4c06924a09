import { Section } from "@/components/ui/section";
import { formatDate } from "@/lib/domain/base/civil-date";
import { figures } from "@/lib/domain/oversight/figures";
import type { publicResults } from "@/lib/usecases/oversight/dashboard";
import { ResultTable } from "./result-table";

interface Props {
  slug: string;
  results: Awaited<ReturnType<typeof publicResults>>;
}

/** Of so many batches the front page tells. */
const shown = 4;

/** What has come of the batches so far, counted; nothing before the first one is decided. */
export function ResultsSoFar({ slug, results: { asOf, batches, ...counted } }: Props) {
  if (batches.length === 0) return null;
  const { incubated, present, graduated } = figures;
  const words = [
    `${incubated.label} ${counted.incubated} ${incubated.unit}`,
    `${present.label} ${counted.present} ${present.unit}`,
    `${graduated.label} ${counted.graduated} ${graduated.unit}`,
  ];
  return (
    <Section
      flush
      title="历批结果"
      action={
        <a href={`/${slug}/results`} className="link-plain">
          全部结果
        </a>
      }
    >
      <p className="px-4 pb-3 sm:px-5">
        {words.join("，")}
        <span className="text-sm text-muted">（截至{formatDate(asOf)}）</span>
      </p>
      <ResultTable slug={slug} batches={batches.slice(0, shown)} />
    </Section>
  );
}

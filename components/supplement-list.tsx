import { formatDateTime } from "@/lib/domain/base/china-time";
import { RichText } from "./rich-text";
import { Section } from "./ui/section";

interface Props {
  supplements: readonly { id: string; title: string; body: string; publishedAt: Date }[];
}

/** What was added to a call since it was published, the latest on top. */
export function SupplementList({ supplements }: Props) {
  if (supplements.length === 0) return null;
  return (
    <Section title="补充公告">
      <ol className="flex flex-col gap-5">
        {supplements.map(({ id, title, body, publishedAt }) => (
          <li key={id} id={id} className="border-s-4 border-todo ps-4">
            <h3>{title}</h3>
            <p className="mb-2 text-sm text-muted">{formatDateTime(publishedAt)}发布</p>
            <RichText text={body} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

import { Section } from "@/components/ui/section";

interface Props {
  needs: readonly { id: string; title: string; text: string; posterName: string }[];
}

/** The needs of communities and organizations that a call took over; an applicant may answer one of them. */
export function NeedList({ needs }: Props) {
  if (needs.length === 0) return null;
  return (
    <Section title={`征集到的需求（${needs.length} 项）`}>
      <dl className="flex flex-col gap-3">
        {needs.map(({ id, title, text, posterName }) => (
          <div key={id}>
            <dt className="font-semibold">
              {title}
              <span className="ms-2 font-normal text-muted">{posterName}</span>
            </dt>
            <dd className="whitespace-pre-line">{text}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

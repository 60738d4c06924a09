import { Section } from "@/components/ui/section";
import { type CivilDate, formatPeriod } from "@/lib/domain/base/civil-date";

interface Props {
  /** Where the notices are. */
  at: string;
  notices: readonly {
    id: string;
    title: string;
    startsOn: CivilDate;
    endsOn: CivilDate;
    isSupplement: boolean;
  }[];
}

/** The other notices of the same batch: a supplement stands at what it adds to, and leads back to it. */
export function RelatedNotices({ at, notices }: Props) {
  if (notices.length === 0) return null;
  return (
    <Section title="同批次的公示" className="screen-only mx-auto mt-4 max-w-[210mm]">
      <ul className="flex flex-col gap-2">
        {notices.map(({ id, title, startsOn, endsOn, isSupplement }) => (
          <li key={id}>
            {isSupplement ? "补充公示：" : "原公示："}
            <a className="link" href={`${at}/${id}`}>
              {title}
            </a>
            ，公示期{formatPeriod(startsOn, endsOn)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

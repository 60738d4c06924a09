import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";

interface Props {
  minutes: string | null;
  followUps: readonly { what: string; by: CivilDate | null; doneOn: CivilDate | null }[];
}

/** What was said, and what follows from it; nothing before it was held. */
export function MinutesPaper({ minutes, followUps }: Props) {
  if (minutes === null) return null;
  return (
    <>
      <Section title="指导记录">
        <p className="whitespace-pre-line">{minutes}</p>
      </Section>
      {followUps.length > 0 && (
        <Section title="后续事项">
          <ul className="flex flex-col gap-2">
            {followUps.map(({ what, by, doneOn }) => (
              <li key={what} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span>{what}</span>
                {by && <span className="text-sm text-muted">{formatDate(by)}前</span>}
                <Tag tone={doneOn ? "passed" : "todo"}>{doneOn ? `${formatDate(doneOn)}完成` : "未完成"}</Tag>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";
import { Tag, type Tone } from "@/components/ui/tag";

export interface LinkedItem {
  key: string;
  words: string;
  /** Its own page, where it has one. */
  href?: string;
  note?: string;
  tag?: { text: string; tone: Tone };
  /** What belongs to it, under its line. */
  below?: ReactNode;
}

interface Props {
  title: string;
  items: readonly LinkedItem[];
  /** What stands there without any; left out, the whole section is. */
  none?: string;
  /** At the right of the title: the way to one more. */
  action?: ReactNode;
}

/** Other records that belong to this one, a line each. */
export function LinkedList({ title, items, none, action }: Props) {
  if (items.length === 0 && none === undefined) return null;
  return (
    <Section title={title} action={action}>
      {items.length === 0 && <p className="text-muted">{none}</p>}
      <ul className="flex flex-col gap-2">
        {items.map(({ key, words, href, note, tag, below }) => (
          <li key={key}>
            <div className="flex items-start justify-between gap-3">
              <span className="flex min-w-0 flex-col gap-x-3 sm:flex-row sm:flex-wrap sm:items-baseline">
                {href ? (
                  <a className="link-plain underline" href={href}>
                    {words}
                  </a>
                ) : (
                  <span>{words}</span>
                )}
                {note && <span className="text-sm text-muted">{note}</span>}
              </span>
              {tag && <Tag tone={tag.tone}>{tag.text}</Tag>}
            </div>
            {below && <div className="pl-4">{below}</div>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

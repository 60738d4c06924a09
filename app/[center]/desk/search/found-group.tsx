import { Section } from "@/components/ui/section";
import type { Found } from "@/lib/usecases/oversight/search";
import { ArrivalLink } from "./arrival-link";

interface Props {
  found: Found;
  /** The center's part of the address. */
  site: string;
  /** Where all of this group are. */
  all: string;
  /** Its first hit takes the focus. */
  first: boolean;
}

const looks = "row-link after:absolute after:inset-0";

/** What was found of one kind, a line each, and the way to all of it. */
export function FoundGroup({ found: { label, unit, total, hits }, site, all, first }: Props) {
  return (
    <Section
      title={`${label} ${total} ${unit}`}
      action={
        <a className="link-plain" href={all}>
          {total > hits.length ? `查看全部 ${total} ${unit}` : "在列表中查看"}
        </a>
      }
    >
      <ul className="-my-2 divide-y divide-line">
        {hits.map(({ key, title, note, at }, place) => (
          <li
            key={`${key} ${note}`}
            className="relative flex flex-wrap items-baseline gap-x-4 py-2 hover:bg-base-200"
          >
            {first && place === 0 ? (
              <ArrivalLink href={`${site}/${at}`} className={looks}>
                {title}
              </ArrivalLink>
            ) : (
              <a href={`${site}/${at}`} className={looks}>
                {title}
              </a>
            )}
            {note && <span className="text-sm text-muted">{note}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

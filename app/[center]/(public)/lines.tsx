import { Section } from "@/components/ui/section";

interface Props {
  title: string;
  /** The page with all of them. */
  all: { href: string; label: string };
  /** What stands there while there is nothing. */
  none: string;
  lines: readonly { href: string; title: string; note: string }[];
}

/** The latest few of a list of the site. */
export function Lines({ title, all, none, lines }: Props) {
  return (
    <Section
      title={title}
      action={
        <a href={all.href} className="link-plain">
          {all.label}
        </a>
      }
    >
      {lines.length === 0 && <p className="text-muted">{none}</p>}
      <ul className="flex flex-col gap-3">
        {lines.map((line) => (
          <li key={line.href}>
            <a href={line.href} className="underline-offset-4 hover:text-primary hover:underline">
              {line.title}
            </a>
            <p className="text-sm text-muted">{line.note}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

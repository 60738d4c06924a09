import type { ReactNode } from "react";
import type { Tone } from "./tag";

export interface TimelineEntry {
  key: string;
  when: string;
  who: string;
  what: ReactNode;
  /** The reason that was given. */
  why?: ReactNode;
  tone?: Exclude<Tone, "plain"> | undefined;
}

interface Props {
  entries: readonly TimelineEntry[];
}

const dots = {
  todo: "border-todo bg-base-100",
  running: "border-running bg-running",
  passed: "border-passed bg-passed",
  refused: "border-refused bg-refused",
  ended: "border-line-strong bg-line-strong",
};

/** So many are read at once; what came before them is unfolded, and is on paper in any case. */
const atOnce = 100;

/** Who did what, when and why; the latest first, if given so. */
export function Timeline({ entries }: Props) {
  const earlier = entries.slice(atOnce);
  return (
    <>
      <Entries entries={entries.slice(0, atOnce)} />
      {earlier.length > 0 && (
        <>
          <details className="screen-only mt-3">
            <summary className="link-plain">更早的 {earlier.length} 条</summary>
          </details>
          <div className="unfolded mt-5">
            <Entries entries={earlier} />
          </div>
        </>
      )}
    </>
  );
}

function Entries({ entries }: Pick<Props, "entries">) {
  return (
    <ol>
      {entries.map((entry) => (
        <li
          key={entry.key}
          className="keep relative border-s border-line ps-5 pb-5 last:border-transparent last:pb-0"
        >
          <span
            aria-hidden="true"
            className={`absolute -start-[5px] top-1.5 size-2.5 rounded-full border-2 ${dots[entry.tone ?? "ended"]}`}
          />
          <p className="font-semibold">{entry.what}</p>
          <p className="flex flex-wrap gap-x-3 text-sm text-muted">
            <span>{entry.who}</span>
            <span className="tabular-nums">{entry.when}</span>
          </p>
          {entry.why && (
            <p className="mt-1 border-s-2 border-line ps-3 text-[0.9375rem] whitespace-pre-line">
              {entry.why}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

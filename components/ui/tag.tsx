import type { ReactNode } from "react";

export type Tone = "todo" | "running" | "passed" | "refused" | "ended" | "plain";

interface Props {
  /** The tone shows as colour and as shape; "plain" has no mark, for words that are no state. */
  tone: Tone;
  children: ReactNode;
}

const tones: Record<Tone, string> = {
  todo: "tag tag-todo",
  running: "tag tag-running",
  passed: "tag tag-passed",
  refused: "tag tag-refused",
  ended: "tag tag-ended",
  plain: "tag tag-plain",
};

/** A state in a word or two. */
export function Tag({ tone, children }: Props) {
  return <span className={tones[tone]}>{children}</span>;
}

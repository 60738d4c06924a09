import { z } from "zod";
import type { Paper, PaperBlock } from "@/lib/domain/base/paper";

const clause = z.object({
  text: z.string(),
  plain: z.boolean(),
  get parts() {
    return z.array(clause);
  },
});
const issuedText = z.object({ title: z.string(), clauses: z.array(clause).min(1) });
type Clause = z.output<typeof clause>;

const numbers = [(n: number) => `第${n}条`, (n: number) => `（${n}）`, (n: number) => `${n}.`];

function blocksOf(clauses: readonly Clause[], level: 1 | 2 | 3): PaperBlock[] {
  let count = 0;
  return clauses.flatMap(({ text, plain, parts }): PaperBlock[] => {
    if (plain) return [{ kind: "paragraph", text }];
    count += 1;
    const number = numbers[level - 1]?.(count) ?? "";
    return [{ kind: "clause", level, number, text }, ...blocksOf(parts, level === 1 ? 2 : 3)];
  });
}

/** The text of an agreement as it was issued, as a paper; null where there is none that can be read. */
export function agreementPaper({ number, text }: { number: string; text: unknown }): Paper | null {
  const read = issuedText.safeParse(text);
  if (!read.success) return null;
  const { title, clauses } = read.data;
  return { title, head: [`编号：${number}`], blocks: blocksOf(clauses, 1) };
}

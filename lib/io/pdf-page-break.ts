import type { createPdf } from "pdfmake";
import type { PaperBlock } from "@/lib/domain/base/paper";

/** How far down a page, as a part of its height, something may begin that leads to words (1) or to a table (2). */
const lowest = { 1: 0.92, 2: 0.8 } as const;

/** What a block leads to and is not parted from by a page: 1 words, 2 a table; null where it stands for itself. */
export function leadOf(blocks: readonly PaperBlock[], at: number): 1 | 2 | null {
  const [block, next] = [blocks[at], blocks[at + 1]];
  if (!block || !next || block.kind === "table" || block.kind === "signatures") return null;
  if (next.kind === "table") return 2;
  const opens = block.kind === "heading" || (block.kind === "clause" && block.level === 1);
  return opens ? (leadOf(blocks, at + 1) ?? 1) : null;
}

/** Whether something goes to the next page because what it leads to would not begin on this one. */
export const isTooLow: NonNullable<Parameters<typeof createPdf>[0]["pageBreakBefore"]> = ({
  headlineLevel,
  startPosition,
}) => (headlineLevel === 1 || headlineLevel === 2) && startPosition.verticalRatio > lowest[headlineLevel];

import type { Paper, PaperBlock } from "@/lib/domain/base/paper";

const indents = { 1: "mt-2 font-semibold", 2: "ps-6", 3: "ps-12" };

function Block({ block }: { block: PaperBlock }) {
  if (block.kind === "paragraph") return <p>{block.text}</p>;
  if (block.kind !== "clause") return null;
  return (
    <p className={indents[block.level]}>
      {block.number} {block.text}
    </p>
  );
}

/** The whole text of an agreement, as it was issued. */
export function AgreementText({ paper }: { paper: Paper }) {
  return (
    <div className="flex flex-col gap-2">
      <h3 className="text-center text-xl font-semibold">{paper.title}</h3>
      {paper.blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice, and nothing moves
        <Block key={at} block={block} />
      ))}
    </div>
  );
}

import type { Node } from "prosemirror-model";
import type { RichRun } from "@/lib/domain/base/rich-line";
import { type RichBlock, readRichText, writeRichText } from "@/lib/domain/base/rich-text";
import { richSchema } from "./rich-schema";

const { nodes, marks } = richSchema;

/** The text as the editor shows it. */
export function docOf(text: string): Node {
  const blocks = readRichText(text).map(nodeOf);
  return nodes.doc.create(null, blocks.length > 0 ? blocks : [nodes.paragraph.create()]);
}

function nodeOf(block: RichBlock): Node {
  switch (block.kind) {
    case "paragraph":
      return nodes.paragraph.create(null, wordsOf(block.runs));
    case "heading":
      return nodes.heading.create({ level: block.level }, wordsOf(block.runs));
    case "list": {
      const items = block.items.map((runs) =>
        nodes.list_item.create(null, nodes.paragraph.create(null, wordsOf(runs))),
      );
      return block.start === null
        ? nodes.bullet_list.create(null, items)
        : nodes.ordered_list.create({ start: block.start }, items);
    }
    case "table":
      return nodes.table.create(
        null,
        block.rows.map((cells) =>
          nodes.row.create(
            null,
            cells.map((runs) => nodes.cell.create(null, wordsOf(runs))),
          ),
        ),
      );
  }
}

function wordsOf(runs: readonly RichRun[]): Node[] {
  return runs
    .filter(({ text }) => text !== "")
    .map(({ text, bold, href }) =>
      richSchema.text(text, [
        ...(href ? [marks.link.create({ href })] : []),
        ...(bold ? [marks.bold.create()] : []),
      ]),
    );
}

/** What the editor holds, as text. */
export function textOf(doc: Node): string {
  return writeRichText(childrenOf(doc).map(blockOf));
}

function blockOf(node: Node): RichBlock {
  switch (node.type.name) {
    case "heading":
      return { kind: "heading", level: node.attrs.level === 1 ? 1 : 2, runs: runsOf(node) };
    case "bullet_list":
    case "ordered_list": {
      const start = node.type.name === "bullet_list" ? null : Number(node.attrs.start);
      return { kind: "list", start, items: childrenOf(node).map((item) => childrenOf(item).flatMap(runsOf)) };
    }
    case "table":
      return { kind: "table", rows: childrenOf(node).map((row) => childrenOf(row).map(runsOf)) };
    default:
      return { kind: "paragraph", runs: runsOf(node) };
  }
}

function runsOf(node: Node): RichRun[] {
  return childrenOf(node).map((piece) => {
    const link = piece.marks.find(({ type }) => type === marks.link);
    const bold = piece.marks.some(({ type }) => type === marks.bold);
    return {
      text: piece.text ?? "",
      ...(bold && { bold: true as const }),
      ...(link && { href: String(link.attrs.href) }),
    };
  });
}

function childrenOf(node: Node): Node[] {
  return Array.from({ length: node.childCount }, (_, at) => node.child(at));
}

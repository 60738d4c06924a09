import { type Node, Schema } from "prosemirror-model";
import { type RichRun, safeHref } from "@/lib/domain/base/rich-line";
import { type RichBlock, readRichText, writeRichText } from "@/lib/domain/base/rich-text";

/** What the editor can hold: exactly what a rich text can say. Whatever else is pasted loses its form, not its words. */
export const richSchema = new Schema({
  nodes: {
    doc: { content: "block+" },
    paragraph: { group: "block", content: "text*", parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
    heading: {
      group: "block",
      content: "text*",
      attrs: { level: { default: 1 } },
      parseDOM: [
        { tag: "h1", attrs: { level: 1 } },
        { tag: "h2", attrs: { level: 1 } },
        { tag: "h3", attrs: { level: 2 } },
        { tag: "h4", attrs: { level: 2 } },
      ],
      toDOM: (node) => [node.attrs.level === 1 ? "h3" : "h4", 0],
    },
    bullet_list: {
      group: "block",
      content: "list_item+",
      parseDOM: [{ tag: "ul" }],
      toDOM: () => ["ul", 0],
    },
    ordered_list: {
      group: "block",
      content: "list_item+",
      attrs: { start: { default: 1 } },
      parseDOM: [{ tag: "ol" }],
      toDOM: (node) => ["ol", { start: String(node.attrs.start) }, 0],
    },
    list_item: { content: "paragraph", defining: true, parseDOM: [{ tag: "li" }], toDOM: () => ["li", 0] },
    table: {
      group: "block",
      content: "row+",
      isolating: true,
      parseDOM: [{ tag: "table" }],
      toDOM: () => ["table", ["tbody", 0]],
    },
    row: { content: "cell+", parseDOM: [{ tag: "tr" }], toDOM: () => ["tr", 0] },
    cell: {
      content: "text*",
      isolating: true,
      parseDOM: [{ tag: "td" }, { tag: "th" }],
      toDOM: () => ["td", 0],
    },
    text: {},
  },
  marks: {
    link: {
      attrs: { href: {} },
      inclusive: false,
      parseDOM: [
        {
          tag: "a[href]",
          getAttrs: (element) => {
            const href = safeHref(element.getAttribute("href") ?? "");
            return href === null ? false : { href };
          },
        },
      ],
      toDOM: (mark) => ["a", { href: String(mark.attrs.href) }, 0],
    },
    bold: {
      parseDOM: [
        { tag: "strong" },
        { tag: "b", getAttrs: (element) => (element.style.fontWeight === "normal" ? false : null) },
        { style: "font-weight", getAttrs: (weight) => (/^(bold|[6-9]00)/.test(weight) ? null : false) },
      ],
      toDOM: () => ["strong", 0],
    },
  },
});

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

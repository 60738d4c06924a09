import { baseKeymap, setBlockType, toggleMark } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import type { Node } from "prosemirror-model";
import { liftListItem, splitListItem, wrapInList } from "prosemirror-schema-list";
import { type Command, EditorState, Selection, TextSelection } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { safeHref } from "@/lib/domain/base/rich-line";
import { docOf, textOf } from "./rich-doc";
import { tidyPasted } from "./rich-paste";
import { richSchema } from "./rich-schema";

// Loaded only where somebody writes, and only by script: see rich-text-field.

const { nodes, marks } = richSchema;

export const richCommands = {
  heading: setBlockType(nodes.heading, { level: 1 }),
  subheading: setBlockType(nodes.heading, { level: 2 }),
  paragraph: (state, dispatch) =>
    setBlockType(nodes.paragraph)(state, dispatch) || liftListItem(nodes.list_item)(state, dispatch),
  bold: toggleMark(marks.bold),
  bullets: wrapInList(nodes.bullet_list),
  numbers: wrapInList(nodes.ordered_list),
  undo,
  redo,
} as const satisfies Record<string, Command>;
export type RichCommand = keyof typeof richCommands;

export interface RichEditor {
  run(command: RichCommand): void;
  /** Makes the selected words a link, or takes the link away; false where nothing is selected or it is not safe. */
  link(href: string): boolean;
  destroy(): void;
}

/** Where this beginning of a text ends in the whole of it. */
function endOf(beginning: string, whole: Node): number {
  return Math.min(Selection.atEnd(docOf(beginning)).head, whole.content.size);
}

interface Written {
  text: string;
  /** What is selected in it, in characters, where somebody is writing; the editor goes on from there. */
  selected: { from: number; to: number } | null;
}

/** Makes `place` an editor of this text; `tell` is given the text after every change. */
export function openRichEditor(
  place: HTMLElement,
  { text, selected }: Written,
  tell: (text: string) => void,
): RichEditor {
  const doc = docOf(text);
  const placeAt = (at: number) => doc.resolve(endOf(text.slice(0, at), doc));
  const view = new EditorView(
    { mount: place },
    {
      state: EditorState.create({
        doc,
        ...(selected && {
          selection: TextSelection.between(placeAt(selected.from), placeAt(selected.to)),
        }),
        plugins: [
          history(),
          keymap({
            "Mod-z": undo,
            "Mod-y": redo,
            "Mod-Shift-z": redo,
            "Mod-b": richCommands.bold,
            Enter: splitListItem(nodes.list_item),
          }),
          keymap(baseKeymap),
        ],
      }),
      transformPastedHTML: tidyPasted,
      dispatchTransaction(change) {
        view.updateState(view.state.apply(change));
        if (change.docChanged) tell(textOf(view.state.doc));
      },
    },
  );
  if (selected) view.focus();
  return {
    run: (command) => {
      const done = richCommands[command](view.state, view.dispatch);
      // A heading becomes a paragraph before it becomes an item.
      if (!done && (command === "bullets" || command === "numbers")) {
        richCommands.paragraph(view.state, view.dispatch);
        richCommands[command](view.state, view.dispatch);
      }
      view.focus();
    },
    link: (typed) => {
      const href = safeHref(typed);
      const { from, to, empty } = view.state.selection;
      if (empty || href === null) return false;
      view.dispatch(view.state.tr.addMark(from, to, marks.link.create({ href })));
      view.focus();
      return true;
    },
    destroy: () => view.destroy(),
  };
}

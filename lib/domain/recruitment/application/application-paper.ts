import type { Field } from "../../base/form";
import { readAnswer } from "../../base/form-answers";
import { askedFields, conditionInWords } from "../../base/form-conditions";
import { answerText } from "../../base/form-words";
import { boxes } from "../../base/ticked-boxes";
import { callKindTerms } from "../call/call-kind";
import { exclusionsOf } from "../condition-form";
import { type CallAsks, type Step, stepsOf, type Typed, typedIn } from "./application-steps";

// The application as a paper form: what is printed, saved as a Word document and read back from one.

/** One line of the form, by the name of its field on the screen: `answers.q3`. */
export interface PaperLine {
  name: string;
  field: Field;
  label: string;
  /** Small, below the label. */
  hint: string;
  /** Boxes to tick, or what was said; of a table nothing. */
  words: string;
  /** Takes the whole width. */
  wide: boolean;
  /** Of a question for a table: what stands in its rows. */
  rows: string[][] | null;
}

export interface PaperSection {
  title: string;
  /** Sentences above the lines. */
  notes: string[];
  lines: PaperLine[];
}

/** The whole form. */
export interface ApplicationPaper {
  title: string;
  /** Short lines below the title: whose form, its number. */
  head: readonly string[];
  sections: readonly PaperSection[];
  /** Below the tables: what is declared, where it is signed. */
  foot: readonly string[];
  /** Which form it is, kept where no reader sees it. */
  mark: string;
}

/** Empty rows of a table on a form that is filled in by hand. */
const spareRows = 6;

/** The form of a call to be filled in: every field that anybody may be asked, with whom it is for. */
export function blankPaper(asks: CallAsks): PaperSection[] {
  const materials = asks.materials.map((one) => ({ ...one, legalStatuses: [], groupIds: [] }));
  return sectionsOf({ ...asks, materials }, {}, ({ form }) => Object.keys(form));
}

/** What somebody typed as the same form: only what was asked of them, and nothing for those who still fill it in. */
export function filledPaper(asks: CallAsks, typed: Typed): PaperSection[] {
  const sections = sectionsOf(asks, typed, (step) => askedFields(step.form, typedIn(step, typed)));
  return sections.map((section) => ({
    ...section,
    lines: section.lines.map((line) => ({ ...line, hint: "" })),
  }));
}

/** The columns of a question for a table, by their labels. */
export function columnsOf(field: Field): string[] {
  return field.kind === "rows" ? Object.values(field.fields).map(({ label }) => label) : [];
}

function sectionsOf(asks: CallAsks, typed: Typed, fields: (step: Step) => string[]): PaperSection[] {
  return stepsOf(asks, typed)
    .filter(({ id }) => id !== "review") // a consent is an act of its own, not a word in a table
    .map((step) => ({
      title: step.title,
      notes: step.id === "conditions" ? exclusionNote(asks) : [],
      lines: fields(step).flatMap((name) => {
        const field = step.form[name];
        return field && field.kind !== "file" ? [lineOf(step, name, field, typedIn(step, typed)[name])] : [];
      }),
    }))
    .filter(({ lines }) => lines.length > 0);
}

function exclusionNote({ kind, conditions }: CallAsks): string[] {
  const grounds = exclusionsOf(conditions);
  return grounds.length > 0 ? [`${callKindTerms[kind].exclusions}：${grounds.join("；")}。`] : [];
}

function lineOf(step: Step, name: string, field: Field, typed: unknown): PaperLine {
  const { kind, label, hint } = field;
  const unit = kind === "number" && field.unit ? `单位：${field.unit}` : null;
  const hints = [conditionInWords(field, step.form), hint, unit, field.optional ? "选填" : null];
  return {
    name: step.under + name,
    field,
    label,
    hint: hints.filter(Boolean).join("；"),
    words: wordsOf(field, typed),
    wide:
      kind === "longText" || kind === "rows" || kind === "choices" || kind === "choice" || kind === "flag",
    rows: kind === "rows" ? rowsOf(field, typed) : null,
  };
}

function wordsOf(field: Field, typed: unknown): string {
  switch (field.kind) {
    case "choice":
    case "choices":
      return boxes(field.options, [typed].flat().map(String));
    case "flag":
      return boxes([{ value: "yes", label: "是" }], typed ? ["yes"] : []);
    case "rows":
      return "";
    default: {
      const read = readAnswer(field, typed);
      return read.ok ? answerText(field, read.value) : typeof typed === "string" ? typed.trim() : "";
    }
  }
}

function rowsOf(field: Extract<Field, { kind: "rows" }>, typed: unknown): string[][] {
  const columns = Object.entries(field.fields);
  const given = typeof typed === "object" && typed !== null ? Object.values(typed) : [];
  if (given.length === 0) return Array.from({ length: spareRows }, () => columns.map(() => ""));
  return given.map((row: Typed) => columns.map(([name, column]) => wordsOf(column, row[name])));
}

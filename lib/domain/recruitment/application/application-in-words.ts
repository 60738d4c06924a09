import type { Field } from "../../base/form";
import { readAnswer } from "../../base/form-answers";
import { askedFields } from "../../base/form-conditions";
import { answerText } from "../../base/form-words";
import { sameTyped } from "../draft";
import { askedFiles, missingFiles } from "../upload-part";
import { checkedField } from "./application-checks";
import { type CallAsks, readStep, type Step, type Typed, typedIn } from "./application-steps";

/** An answer as typed, with what is wrong with it. */
export interface TypedInWords {
  /** Of its field on the screen. */
  name: string;
  label: string;
  value: string;
  wide: boolean;
  /** Nothing was typed there yet. */
  empty: boolean;
  fault: string | null;
}

/** The files asked of somebody who typed this, with how many there are and which are lacking. */
export function filesInWords(
  asks: CallAsks,
  typed: Typed,
  held: readonly { part: string | null }[],
): TypedInWords[] {
  const asked = askedFiles(asks, typed);
  const missing = missingFiles(asked, held);
  return asked.map(({ part, name }) => {
    const count = held.filter((file) => file.part === part).length;
    const value = count > 0 ? `已上传 ${count} 个文件` : "";
    return { name: part, label: name, value, wide: false, empty: count === 0, fault: missing[part] ?? null };
  });
}

function wordsOf(name: string, field: Field, typed: unknown): string {
  const read = readAnswer(field, typed);
  const checked = read.ok ? checkedField(name, field, read.value) : read;
  if (checked.ok && field.kind === "text") return String(checked.value ?? "");
  if (checked.ok && Array.isArray(checked.value) && field.kind === "longText")
    return checked.value.join("、");
  if (read.ok) return answerText(field, read.value);
  return typeof typed === "string" ? typed.trim() : "";
}

/** What was typed into a step, in words and as far as it is asked. */
export function stepInWords(step: Step, typed: Typed): TypedInWords[] {
  const own = typedIn(step, typed);
  const read = readStep(step, typed);
  const faults = Object.entries(read.ok ? {} : read.faults);
  return askedFields(step.form, own).flatMap((name) => {
    const field = step.form[name];
    if (!field) return [];
    const place = step.under + name;
    const fault = faults.find(([at]) => at === place || at.startsWith(`${place}.`))?.[1] ?? null;
    const wide = field.kind === "longText" || field.kind === "rows";
    const words = wordsOf(name, field, own[name]);
    const unit = field.kind === "number" && field.unit && words ? ` ${field.unit}` : "";
    return [
      { name: place, label: field.label, value: words + unit, wide, empty: sameTyped(own[name], ""), fault },
    ];
  });
}

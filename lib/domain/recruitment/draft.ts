import { type Step, type Typed, typedIn } from "./application/application-steps";
import { type CallWindow, runsOutAt } from "./call/call-phase";

// An application being written (草稿): as typed, on the server from the first field on.

/** How long a draft is kept that was not submitted in time, in days after the window of its call. */
export const draftDays = 30;

/** When the drafts of a call are deleted that were not submitted. */
export function draftsEndAt(window: Pick<CallWindow, "closesOn" | "closesAt">): Date {
  return new Date(runsOutAt(window).getTime() + draftDays * 86_400_000);
}

/** Characters of all that was typed into one draft; what the limits of the fields allow is far below. */
export const mostTyped = 200_000;

/** Of all that was typed, what belongs to one step, with its names as on the screen. */
export function typedOfStep(step: Step, typed: Typed): Typed {
  const own = typedIn(step, typed);
  const kept = Object.keys(step.form).flatMap((name) => (name in own ? [[name, own[name]]] : []));
  const values = Object.fromEntries(kept);
  return step.under === "" ? values : { [step.under.slice(0, -1)]: values };
}

/** Typed values with one field of a screen (`answers.q3`) replaced. */
export function withTyped(typed: Typed, name: string, value: unknown): Typed {
  const [root = "", ...rest] = name.split(".");
  if (rest.length === 0) return { ...typed, [root]: value };
  const inner = typed[root];
  const parts = typeof inner === "object" && inner !== null ? { ...inner } : {};
  return { ...typed, [root]: withTyped(parts, rest.join("."), value) };
}

/** Typed values as the fields of a page are filled with them: `answers.q3.0.c1`. */
export function flatTyped(typed: Typed, under = ""): Record<string, string | string[]> {
  const flat: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(typed)) {
    if (typeof value === "string") flat[under + name] = value;
    else if (Array.isArray(value)) flat[under + name] = value.filter((one) => typeof one === "string");
    else if (typeof value === "object" && value !== null)
      Object.assign(flat, flatTyped({ ...value }, `${under}${name}.`));
  }
  return flat;
}

/** One field as two windows have it. */
export interface Clash {
  /** Of its field on the screen. */
  name: string;
  mine: unknown;
  theirs: unknown;
}

/** Nothing typed and nothing sent are the same: a browser sends no unticked box. */
function plain(typed: unknown): string {
  if (Array.isArray(typed)) return typed.length === 0 ? "" : JSON.stringify([...typed].sort());
  if (typeof typed !== "object" || typed === null) return typeof typed === "string" ? typed.trim() : "";
  const parts = Object.entries(typed).map(([name, value]) => [name, plain(value)] as const);
  const filled = parts.filter(([, value]) => value !== "").sort(([one], [other]) => (one < other ? -1 : 1));
  return filled.length === 0 ? "" : JSON.stringify(filled);
}

export function sameTyped(one: unknown, other: unknown): boolean {
  return plain(one) === plain(other);
}

/**
 * Puts what a window sends for one step into the draft. `was` is what that window had begun with: a field it did not
 * touch is left alone, and one that another window has changed since is a clash and stays, until a person picks. What
 * is no field of the step is dropped.
 */
export function mergeStep(
  step: Step,
  { stored, was, typed }: { stored: Typed; was: Typed; typed: Typed },
): { values: Typed; clashes: Clash[] } {
  const [kept, began, sent] = [stored, was, typed].map((all) => typedIn(step, all));
  const merged: Record<string, unknown> = { ...kept };
  const clashes: Clash[] = [];
  for (const field of Object.keys(step.form)) {
    const [theirs, before, mine] = [kept?.[field], began?.[field], sent?.[field]];
    if (sameTyped(mine, before) || sameTyped(mine, theirs)) continue;
    if (sameTyped(theirs, before)) merged[field] = mine ?? "";
    else clashes.push({ name: step.under + field, mine, theirs });
  }
  const values = step.under === "" ? merged : { ...stored, [step.under.slice(0, -1)]: merged };
  return { values, clashes };
}

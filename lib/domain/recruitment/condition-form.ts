import { choices, type Form, flag } from "../base/form";

/** What an applicant must be (entry), or must not have done (exclusion). */
export interface CallCondition {
  id: string;
  kind: "entry" | "exclusion";
  text: string;
  /** What the checker looks at. */
  evidence: string | null;
}

/** The grounds of exclusion of a call, in its words. */
export function exclusionsOf(conditions: readonly CallCondition[]): string[] {
  return conditions.filter(({ kind }) => kind === "exclusion").map(({ text }) => text);
}

/** Each condition is ticked by itself, the grounds of exclusion are denied together. */
export function conditionsForm(
  conditions: readonly CallCondition[],
  words: { conditions: string; exclusions: string },
): Form {
  const entry = conditions.filter(({ kind }) => kind === "entry");
  const labels = Object.fromEntries(entry.map(({ id, text }) => [id, text]));
  return {
    ...(entry.length > 0 && {
      confirmed: choices(
        `本组织符合的${words.conditions}`,
        entry.map(({ id }) => id),
        labels,
        { hint: "逐条确认，审查时会核对" },
      ),
    }),
    ...(exclusionsOf(conditions).length > 0 && { noExclusion: flag("本组织没有不予受理的情形") }),
  };
}

/** The ids of the conditions that the answers to that form confirm. */
export function confirmedOf(
  conditions: readonly CallCondition[],
  { confirmed, noExclusion }: Readonly<Record<string, unknown>>,
): string[] {
  const ticked: unknown[] = Array.isArray(confirmed) ? confirmed : [];
  return conditions
    .filter(({ id, kind }) => (kind === "entry" ? ticked.includes(id) : noExclusion === true))
    .map(({ id }) => id);
}

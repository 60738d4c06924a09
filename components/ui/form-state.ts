/** Texts by name. */
export type FormValues = Record<string, string | string[]>;

/** The answer of a server action to a submitted form; `R` is what it hands over when it is done. */
export type FormState<R = unknown> =
  /** Nothing was sent yet; `values`: what was typed on an earlier visit. */
  | { status: "idle"; values?: FormValues }
  | { status: "done"; message?: string; data?: R }
  | {
      status: "refused";
      code: string;
      message: string;
      /** One sentence per field, by field name. */
      fields: Record<string, string>;
      /** What was typed, so that a page without script can show it again. */
      values: FormValues;
      /** Where the hindrance is removed, in a window of its own: this one keeps what was typed. */
      way?: { label: string; href: string };
    };

/** It asks nothing of the state before, so that an action fits wherever its answer does. */
export type FormAction<R = unknown> = (state: FormState, form: FormData) => Promise<FormState<R>>;

export const idle: { status: "idle" } = { status: "idle" };

/** What was typed before and is to stand in the fields again. */
export function typedBefore(state: FormState): FormValues | undefined {
  return state.status === "done" ? undefined : state.values;
}

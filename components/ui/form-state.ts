/** Texts by name. */
export type FormValues = Record<string, string | string[]>;

/** The answer of a server action to a submitted form; `R` is what it hands over when it is done. */
export type FormState<R = unknown> =
  | { status: "idle" }
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

export const idle = { status: "idle" } as const satisfies FormState;

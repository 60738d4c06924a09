/** Texts by name. */
export type FormValues = Record<string, string | string[]>;

/** The answer of a server action to a submitted form. */
export type FormState =
  | { status: "idle" }
  | { status: "done"; message?: string; data?: FormValues }
  | {
      status: "refused";
      code: string;
      message: string;
      /** One sentence per field, by field name. */
      fields: Record<string, string>;
      /** What was typed, so that a page without script can show it again. */
      values: FormValues;
    };

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

export const idle: FormState = { status: "idle" };

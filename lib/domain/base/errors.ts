/**
 * The eight ways a request can be refused; every refusal in the house is one of these. The last two are nobody's fault
 * and pass by themselves: `busy`, others are being served; `unavailable`, the database is away.
 */
export type ErrorCode =
  | "invalid"
  | "unauthenticated"
  | "forbidden"
  | "not_found"
  | "conflict"
  | "limit"
  | "busy"
  | "unavailable";

/** Seconds after which to ask again, for the refusals that pass by themselves. */
export const retryAfter: Partial<Record<ErrorCode, number>> = { busy: 5, unavailable: 30 };

/** Field name (as in the form) -> one Chinese sentence about it. */
export type FieldErrors = Record<string, string>;

/** A page that is opened beside the form, by an address as the form's own page would link to it. */
export interface Way {
  label: string;
  href: string;
}

/**
 * A refusal a person should read. `message` is a Chinese sentence that says what happened and what to do;
 * it must never carry text from a library or the database.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly fields: FieldErrors;
  /** Where the hindrance is removed, if it is another page than that of the form. */
  readonly way: Way | undefined;

  constructor(code: ErrorCode, message: string, fields: FieldErrors = {}, way?: Way) {
    super(message);
    this.name = "AppError";
    this.code = code;
    this.fields = fields;
    this.way = way;
  }
}

/** The answer for a record that is absent or belongs to another center: the two must look the same. */
export function notFound(what = "记录"): AppError {
  return new AppError("not_found", `没有找到该${what}，可能已被删除或地址有误。`);
}

/** The answer for a form whose fields are each in order, but not with what is on record: where, and one sentence. */
export function invalid(fields: FieldErrors): AppError {
  const count = Object.keys(fields).length;
  return new AppError("invalid", `有 ${count} 处需要改正，请按提示修改后再提交。`, fields);
}

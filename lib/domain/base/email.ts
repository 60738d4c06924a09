import { toPlainCode } from "./text-input";

/** What an address looks like, behind the label of its field. */
export const emailForm = "格式不正确，如 name@example.cn。";

const EMAIL = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/;

/** An e-mail address as people type it, full-width or with spaces, in small letters; null when it is none. */
export function normalizeEmail(typed: string): string | null {
  const address = toPlainCode(typed).toLowerCase();
  return address.length <= 200 && EMAIL.test(address) ? address : null;
}

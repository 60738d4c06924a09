import { normalizeMobile } from "./mobile";
import { toPlainCode } from "./text-input";

/** What a refused number is told, after its label. */
export const phoneForms = "应是带区号的座机、11 位手机号，或 400、12345 这样的号码，如 0352-1234567。";

/** Area code and number: 010 and 02x with eight digits, all others with seven or eight. */
const landline = /^(010|02\d|0[3-9]\d{2})-?([1-9]\d{6,7})$/;
/** 400 and 800, whose groups people write as they like. */
const service = /^([48]00)-?(\d)-?(\d)-?(\d)-?(\d{4})$/;
/** 114, 12345, 95588, 96110 and the like, with or without the area code they are dialled in. */
const short = /^(?:(010|02\d|0[3-9]\d{2})-?)?(1[12]\d|12\d{3}|9[56]\d{3,4})$/;
/** A dash makes an extension only behind a number that is whole without it. */
const extension = /(?:-?(?:转|分机|x|ext\.?|#)|-):?(\d{1,6})$/i;

/**
 * The telephone numbers of an office as they are printed, several joined by "、"; null when one of them cannot be a
 * number: see `normalizeNumber`.
 */
export function normalizePhone(text: string): string | null {
  const numbers = text.split(/[、,，;；/]/).map(normalizeNumber);
  return numbers.includes(null) ? null : numbers.join("、");
}

/**
 * A telephone number of mainland China as it is printed, from what people type: full-width, with spaces, any dash,
 * brackets around the area code, +86. A landline needs its area code, and may have an extension. Gives
 * `13800001234`, `0352-1234567`, `0352-1234567转8001`, `400-123-4567` or `12345`; null when it cannot be one.
 */
function normalizeNumber(text: string): string | null {
  const mobile = normalizeMobile(text);
  if (mobile !== null) return mobile;
  const plain = toPlainCode(text)
    .replace(/[-()]+/g, "-")
    .replace(/^-/, "")
    .replace(/^(?:\+|00)86-?0?-?(?=[1-9])/, "0");
  const whole = normalizeOne(plain);
  if (whole !== null) return whole;
  const inner = extension.exec(plain);
  const outer = inner && normalizeOne(plain.slice(0, inner.index));
  return outer ? `${outer}转${inner[1]}` : null;
}

function normalizeOne(plain: string): string | null {
  const [, area, number] = landline.exec(plain) ?? [];
  if (area && number) return area.length === 3 && number.length === 7 ? null : `${area}-${number}`;
  const [, kind, one, two, three, rest] = service.exec(plain) ?? [];
  if (kind) return `${kind}-${one}${two}${three}-${rest}`;
  const [, code, digits] = short.exec(plain) ?? [];
  if (digits) return code ? `${code}-${digits}` : digits;
  return null;
}

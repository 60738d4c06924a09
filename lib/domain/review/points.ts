import { toPlainCode } from "../base/text-input";

/** How a criterion is marked: 0..max in steps of `step`, both decimals with at most two places. */
export interface Scale {
  max: number;
  step: number;
}

/** What was typed into the field of a criterion; `points` is null while it is empty. */
export type TypedPoints = { ok: true; points: number | null } | { ok: false; why: string };

const NUMBER = /^\d{1,6}(?:\.\d*)?$|^\.\d+$/;

/** Reads points as people type them: full-width digits, spaces, "。" for the decimal point, "18." and "分". */
export function readPoints(text: string, { max, step }: Scale): TypedPoints {
  const typed = toPlainCode(text).replace("。", ".").replace(/分$/, "");
  if (typed === "") return { ok: true, points: null };
  if (!NUMBER.test(typed)) return { ok: false, why: `请填写 0 到 ${max} 之间的数字` };
  const decimals = (typed.split(".")[1] ?? "").replace(/0+$/, "");
  const points = Number(typed);
  if (points > max) return { ok: false, why: `本项满分 ${max} 分，不能超过` };
  // In hundredths: 0.3 is no multiple of 0.1 among doubles.
  const onStep = decimals.length <= 2 && hundredths(points) % hundredths(step) === 0;
  return onStep ? { ok: true, points } : { ok: false, why: offStep(points, { max, step }) };
}

/** Says the rule of the steps, and the valid points on either side of the typed ones. */
function offStep(points: number, { max, step }: Scale): string {
  const below = Math.floor((points * 100) / hundredths(step));
  const near = [below, below + 1].map((steps) => (steps * hundredths(step)) / 100);
  const rule = step === 1 ? "本项只打整数分" : `本项每 ${step} 分一档`;
  return `${rule}，请填 ${near.filter((value) => value <= max).join(" 或 ")}`;
}

/**
 * Where the buttons beside a field lead from what stands in it; null where they lead nowhere. An empty field opens
 * upwards only, in the middle: a stray tap must not give full marks, or none.
 */
export function stepPoints(text: string, scale: Scale, direction: 1 | -1): number | null {
  const read = readPoints(text, scale);
  if (!read.ok) return null;
  const [max, step] = [hundredths(scale.max), hundredths(scale.step)];
  if (read.points === null) return direction === 1 ? (Math.round(max / 2 / step) * step) / 100 : null;
  const to = hundredths(read.points) + direction * step;
  return to < 0 || to > max ? null : to / 100;
}

/** The sum as people write it, exact: [17.5, 18.25] -> "35.75". */
export function totalPoints(points: readonly number[]): string {
  return String(points.reduce((sum, value) => sum + hundredths(value), 0) / 100);
}

/** Exact for decimals with at most two places. */
function hundredths(value: number): number {
  return Math.round(value * 100);
}

import { toPlainCode } from "./text-input";

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
  if (!NUMBER.test(typed)) return { ok: false, why: `请填写0到${max}之间的数字` };
  const decimals = (typed.split(".")[1] ?? "").replace(/0+$/, "");
  if (decimals.length > 2) return { ok: false, why: "分数最多保留两位小数" };
  const points = Number(typed);
  if (points > max) return { ok: false, why: `本项满分${max}分，不能超过` };
  // In hundredths: 0.3 is no multiple of 0.1 among doubles.
  if (hundredths(points) % hundredths(step) !== 0)
    return { ok: false, why: `本项以${step}分为一档，请按档打分` };
  return { ok: true, points };
}

/** The sum as people write it, exact: [17.5, 18.25] -> "35.75". */
export function totalPoints(points: readonly number[]): string {
  return String(points.reduce((sum, value) => sum + hundredths(value), 0) / 100);
}

/** Exact for decimals with at most two places. */
function hundredths(value: number): number {
  return Math.round(value * 100);
}

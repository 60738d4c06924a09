import type { ExchangeDirection, ExchangeState } from "./exchange";

/** A line as a balance counts it; `credit` in points, never negative. */
export interface Counted {
  direction: ExchangeDirection;
  state: ExchangeState;
  credit: number;
}

/** Points are kept to the hundredth. */
export function roundPoints(points: number): number {
  return Math.round(points * 100) / 100;
}

/** What both sides confirmed: returned less given. Below nought the organization owes. */
export function balanceOf(lines: readonly Counted[]): number {
  return sum(lines.filter(({ state }) => state === "confirmed"));
}

function sum(lines: readonly Counted[]): number {
  return roundPoints(
    lines.reduce((all, { direction, credit }) => all + (direction === "returned" ? credit : -credit), 0),
  );
}

/**
 * Why the center cannot give more, in a Chinese sentence with the numbers; null when it can. Lines that wait for the other
 * side are counted as given already, or one could ask ten times before the first answer. `floor` is how far below nought
 * a balance may fall; null: no limit. The center's own rule.
 */
export function whyBelowFloor(lines: readonly Counted[], given: number, floor: number | null): string | null {
  if (floor === null) return null;
  const confirmed = balanceOf(lines);
  const waiting = -sum(
    lines.filter(
      ({ state, direction }) => direction === "given" && (state === "proposed" || state === "disputed"),
    ),
  );
  const left = roundPoints(confirmed - waiting - given);
  if (left >= -floor) return null;
  const waits = waiting > 0 ? `，待确认的提供 ${waiting} 分` : "";
  return `已确认结余 ${confirmed} 分${waits}，再提供 ${given} 分后为 ${left} 分，低于下限 ${-floor} 分。请先记入回馈并确认。`;
}

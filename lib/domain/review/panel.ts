import { beforeReview, type CallState } from "../recruitment/call/call-lifecycle";

/** What can be done with an expert while the panel (评审组) is composed. */
export const panelMoves = ["seat", "unseat", "up", "down"] as const;
export type PanelMove = (typeof panelMoves)[number];

/**
 * The experts on the panel, in their order, after one of them was moved; each stands in it once. A move that leads
 * nowhere (seated already, or first and up) leaves it as it is.
 */
export function movedPanel(seats: readonly string[], expert: string, move: PanelMove): string[] {
  const others = seats.filter((id) => id !== expert);
  const place = seats.indexOf(expert);
  if (move === "unseat") return others;
  if (place < 0) return move === "seat" ? [...others, expert] : others;
  const step = { seat: 0, up: -1, down: 1 }[move];
  return others.toSpliced(Math.max(0, place + step), 0, expert);
}

/** Why the panel of a batch cannot be changed now, in a sentence; null when it can. */
export function whyNotCompose(state: CallState, marked: boolean): string | null {
  if (marked) return "已有评审专家打分，评审组不能再调整。评审专家不能到场的，请登记缺席。";
  if (state === "preparing") return "招募公告发布后方可组建评审组。";
  if (beforeReview(state) || state === "reviewing") return null;
  return "本批次评审已结束，评审组不能再调整。";
}

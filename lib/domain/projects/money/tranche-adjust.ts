import { type Fen, formatYuan } from "../../base/money";
import type { TrancheState } from "./tranche";

interface Part {
  id: string;
  amountFen: Fen;
  state: TrancheState;
}

/** The parts that nobody asked for yet with what they come to, in fen, and those that fall away; or why it cannot be. */
export type Adjusted =
  | { ok: true; amounts: { id: string; amountFen: Fen }[]; gone: string[] }
  | { ok: false; why: string };

/**
 * Fits the payments to a grant that changed: what was asked for, blocked or paid stays, the rest is shared among those
 * that nobody asked for yet, in the proportion they had, rounded down to the fen, the remainder in the last. A project
 * without payments has nothing to fit. What was paid and came back (`returned`, fen) may be granted no more.
 */
export function adjustTranches(granted: Fen, parts: readonly Part[], returned: Fen = 0n): Adjusted {
  if (parts.length === 0) return { ok: true, amounts: [], gone: [] };
  const open = parts.filter(({ state }) => state === "planned");
  const fixed = parts
    .filter(({ state }) => state !== "planned")
    .reduce((sum, one) => sum + one.amountFen, 0n);
  const rest = granted < fixed ? 0n : granted - fixed;
  if (granted < fixed - returned)
    return {
      ok: false,
      why: `已申请、暂缓或拨付的各期合计 ${formatYuan(fixed)}，核定金额不能低于它；多拨的请办理追回。`,
    };
  const whole = open.reduce((sum, { amountFen }) => sum + amountFen, 0n);
  if (whole === 0n)
    return rest === 0n
      ? { ok: true, amounts: [], gone: [] }
      : {
          ok: false,
          why: `各期都已申请或拨付，合计 ${formatYuan(fixed)}，没有可以调整的一期；请先撤回一期的申请。`,
        };
  const shares = open.map(({ id, amountFen }) => ({ id, amountFen: (rest * amountFen) / whole }));
  const over = rest - shares.reduce((sum, { amountFen }) => sum + amountFen, 0n);
  const last = shares.at(-1);
  if (last) last.amountFen += over;
  return {
    ok: true,
    amounts: shares.filter(({ amountFen }) => amountFen > 0n),
    gone: shares.filter(({ amountFen }) => amountFen === 0n).map(({ id }) => id),
  };
}

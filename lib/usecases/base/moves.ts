import { AppError } from "@/lib/domain/base/errors";
import type { Outcome } from "@/lib/domain/base/machine";

// Every move names the state it leaves, so that of two people at once exactly one succeeds.

export interface Standing<State> {
  id: string;
  state: State;
}

/** The state an event leads to; one the table forbids is a `conflict` that says why. */
export function stateAfter<State extends string>(outcome: Outcome<State>): State {
  if (!outcome.ok) throw new AppError("conflict", outcome.why);
  return outcome.state;
}

export function idsOf(records: readonly { id: string }[]): string[] {
  return records.map(({ id }) => id);
}

/** Somebody else moved it between reading and writing. */
export function assertMoved(expected: number, moved: number): void {
  if (moved !== expected) {
    throw new AppError("conflict", "刚刚有人更改了同一条记录，本次操作没有生效。请刷新页面查看最新情况。");
  }
}

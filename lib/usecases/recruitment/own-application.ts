import type { Context } from "@/lib/db/context";
import { notFound } from "@/lib/domain/base/errors";
import type { OwnKey } from "@/lib/domain/recruitment/own-keys";
import { sealOf } from "@/lib/io/seal";
import { sameHash } from "./query-secret";

/**
 * By what an applicant's browser is known: the number, and a seal that this installation gave it for the query code.
 * Nobody guesses it, and a new query code breaks it.
 */
export interface Own {
  receipt: string;
  seal: string;
}

export function sealFor(ctx: Context, receipt: string, queryCodeHash: string): string {
  return sealOf(`application ${ctx.center.id} ${receipt} ${queryCodeHash}`);
}

interface Owned {
  id: string;
  callId: string;
  receipt: string;
  queryCodeHash: string;
  /** Not submitted yet. */
  draft: boolean;
}

/** A draft or an application by its number; null when there is none. */
export async function applicationOrDraft(ctx: Context, receipt: string): Promise<Owned | null> {
  const center = ctx.center.id;
  const [found] = await ctx.db.$queryRaw<Owned[]>`
    select id, call_id as "callId", receipt, query_code_hash as "queryCodeHash", false as draft
    from applications where center_id = ${center}::uuid and receipt = ${receipt}
    union all
    select id, call_id, receipt, query_code_hash, true
    from drafts where center_id = ${center}::uuid and receipt = ${receipt} and submitted_at is null`;
  return found ?? null;
}

/** The draft or application that this browser may read and, as far as it is open, write on. */
export async function ownApplication(ctx: Context, { receipt, seal }: Own): Promise<Owned> {
  const found = await applicationOrDraft(ctx, receipt);
  if (!found || !sameHash(sealFor(ctx, receipt, found.queryCodeHash), seal)) throw notFound("申请");
  return found;
}

/** Of what was found by the numbers of a browser's keys, the one of the first key that opens its own; null for none. */
export function firstOpened<R extends { receipt: string; queryCodeHash: string }>(
  ctx: Context,
  own: readonly OwnKey[],
  rows: readonly R[],
): { key: OwnKey; row: R } | null {
  for (const key of own) {
    const row = rows.find(({ receipt }) => receipt === key.receipt);
    if (row && sameHash(sealFor(ctx, row.receipt, row.queryCodeHash), key.seal)) return { key, row };
  }
  return null;
}

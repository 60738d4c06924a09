import type { Context } from "@/lib/db/context";
import { signingProvider } from "@/lib/io/signing-provider";
import { proofsOf } from "../proof";
import { latestOrder } from "./provider-order";
import { methodOf, signingsOf } from "./signing-event";
import { signingFilesOf } from "./signing-file";

/** How an agreement was signed: each entry, its papers, and by what others can check it. */
export async function signingOf(ctx: Context, { id }: { id: string }) {
  const events = await signingsOf(ctx, [id]);
  const files = await signingFilesOf(ctx, id);
  const proofs = await proofsOf(ctx, { type: "agreement", id });
  const order = await latestOrder(ctx, id);
  return { events, method: methodOf(events), files, proofs, order, provider: signingProvider() !== null };
}

export type Signings = Awaited<ReturnType<typeof signingOf>>;

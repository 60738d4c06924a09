import type { Context } from "@/lib/db/context";
import { proofsOf } from "../proof";
import { methodOf, signingsOf } from "./signing-event";
import { signingFilesOf } from "./signing-file";

/** How an agreement was signed: each entry, its papers, and by what others can check it. */
export async function signingOf(ctx: Context, { id }: { id: string }) {
  const events = await signingsOf(ctx, [id]);
  const files = await signingFilesOf(ctx, id);
  const proofs = await proofsOf(ctx, { type: "agreement", id });
  return { events, method: methodOf(events), files, proofs };
}

export type Signings = Awaited<ReturnType<typeof signingOf>>;

import type { Context } from "@/lib/db/context";

/** A table whose rows keep the key of the form that made them. */
interface Keyed {
  findFirst(query: {
    where: { centerId: string; draftKey: string };
    select: { id: true };
  }): PromiseLike<{ id: string } | null>;
}

/**
 * The record that the same form made before: the page draws a key, and a form that is sent twice, because somebody clicked
 * twice or the network was lost before the answer came, makes one row. Ask with something locked that both wait for.
 */
export async function sentBefore(
  ctx: Context,
  table: Keyed,
  { draftKey }: { draftKey?: string | undefined },
): Promise<{ id: string } | null> {
  if (draftKey === undefined) return null;
  const before = await table.findFirst({
    where: { centerId: ctx.center.id, draftKey },
    select: { id: true },
  });
  if (before) ctx.audit.nothing("the same form was sent before");
  return before;
}

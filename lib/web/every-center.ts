import type { Center, Context } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { type PublicPermission, visitor } from "@/lib/domain/access";
import { allCenters, nowIn } from "./visit";

// Each center is asked in a transaction of its own; a few at a time, to leave connections for others.
const atOnce = 4;

/** Asks every center what anybody may know of it, for the front page of the platform. */
export async function inEveryCenter<D>(
  permission: PublicPermission,
  load: (ctx: Context) => Promise<D>,
): Promise<{ center: Center; data: D }[]> {
  const answers: { center: Center; data: D }[] = [];
  const waiting = await allCenters();
  while (waiting.length > 0) {
    const some = waiting.splice(0, atOnce).map(async (center) => {
      const visit = { center, actor: visitor, permission, now: nowIn(center), scope: {} };
      return { center, data: await inCenter(visit, load) };
    });
    answers.push(...(await Promise.all(some)));
  }
  return answers;
}

import type { Center, Context } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { type PublicPermission, visitor } from "@/lib/domain/access";
import { logFault } from "./log";
import { allCenters, nowIn } from "./visit";

// Each center is asked in a transaction of its own; a few at a time, to leave connections for others.
const atOnce = 4;

interface Answer<D> {
  center: Center;
  data: D;
}

/**
 * Asks every center what anybody may know of it, for the front page of the platform. A center that fails is left out
 * and logged; only when all fail does the page fail with them, rather than say that there are none.
 */
export async function inEveryCenter<D>(
  permission: PublicPermission,
  load: (ctx: Context) => Promise<D>,
): Promise<Answer<D>[]> {
  const answers: Answer<D>[] = [];
  const faults: unknown[] = [];
  const waiting = await allCenters();
  while (waiting.length > 0) {
    const some = waiting.splice(0, atOnce).map(async (center) => {
      const visit = { center, actor: visitor, permission, now: nowIn(center), scope: {} };
      try {
        return [{ center, data: await inCenter(visit, load) }];
      } catch (fault) {
        logFault(`/${center.slug}, asked for the front page`, fault);
        faults.push(fault);
        return [];
      }
    });
    answers.push(...(await Promise.all(some)).flat());
  }
  if (answers.length === 0 && faults.length > 0) throw faults[0];
  return answers;
}

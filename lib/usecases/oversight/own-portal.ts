import type { Context } from "@/lib/db/context";
import { notFound } from "@/lib/domain/base/errors";
import type { OwnWork } from "@/lib/domain/oversight/own-work";

interface OwnPortal extends OwnWork {
  id: string;
  name: string;
}

/** The organization of a portal, with what there is for it there, in one statement. */
export async function ownPortal({ center, scope, db }: Context): Promise<OwnPortal> {
  const [found] = await db.$queryRaw<OwnPortal[]>`
    select o.id, o.name,
      exists (select from incubatees i where i.center_id = o.center_id and i.organization_id = o.id) as housed,
      exists (select from executors e where e.center_id = o.center_id and e.organization_id = o.id) as executes
      from organizations o where o.center_id = ${center.id}::uuid and o.id = ${scope.organization ?? null}::uuid`;
  if (!found) throw notFound("社会组织");
  return found;
}

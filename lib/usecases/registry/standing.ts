import type { Context } from "@/lib/db/context";
import { AppError } from "@/lib/domain/base/errors";
import { whyNotStanding } from "@/lib/domain/registry/legal-status";

/** Nothing new is begun with an organization that has been dissolved: of several the first one is named. */
export async function assertStanding({ center, db }: Context, organizations: readonly string[]) {
  const found = await db.organization.findFirst({
    where: { centerId: center.id, id: { in: [...organizations] }, legalStatus: "deregistered" },
    orderBy: { name: "asc" },
    select: { name: true, legalStatus: true },
  });
  const why = found && whyNotStanding(found);
  if (why) throw new AppError("conflict", why);
}

import type { Context } from "@/lib/db/context";
import type { PrismaClient } from "@/lib/db/generated/client";
import { demoPartners } from "./accounts";
import { look } from "./visits";

/** Lets those in who work for themselves: two organizations, a mentor, a third party, a community; each with an account of the demo. */
export async function letPartnersIn(owner: PrismaClient): Promise<void> {
  for (const { login, center: of } of demoPartners) {
    const user = await owner.user.findUniqueOrThrow({ where: { email: login } });
    const center = await owner.center.findUniqueOrThrow({ where: { slug: of.slug } });
    // As the app reads them: the owner of an outside database is bound by the policies too.
    const grant = await look(center, (ctx) => grantOf(ctx, of, user.id));
    await owner.membership.create({
      data: {
        ...{ centerId: center.id, userId: user.id, name: user.name, contact: login },
        grants: { create: [grant] },
      },
    });
  }
}

type Work = (typeof demoPartners)[number]["center"];

async function grantOf({ center: { id: centerId }, db }: Context, work: Work, userId: string) {
  const { role } = work;
  if (role === "organization") {
    const { organizationId } = await db.incubatee.findFirstOrThrow({
      where: { centerId, state: "incubating" },
      orderBy: [{ startedOn: "desc" }, { agreement: { number: "asc" } }, { id: "asc" }],
      skip: work.at,
    });
    return { role, organizationId };
  }
  if (role === "evaluator") {
    const { bodyId } = await db.evaluation.findFirstOrThrow({ where: { centerId } });
    return { role, bodyId };
  }
  if (role === "community") {
    const { id: placeId } = await db.place.findFirstOrThrow({ where: { centerId, name: work.at } });
    return { role, placeId };
  }
  // The mentor whom the center knows already, without an account so far.
  const known = await db.guidance.findFirstOrThrow({
    where: { centerId, personId: { not: null } },
    orderBy: { id: "asc" },
  });
  await db.person.updateMany({ where: { centerId, id: known.personId ?? "" }, data: { userId } });
  return { role };
}

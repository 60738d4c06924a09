import type { PrismaClient } from "@/lib/db/generated/client";
import { demoPartners } from "./accounts";

/** Lets those in who work for themselves: two organizations, a mentor, a third party; each with an account of the demo. */
export async function letPartnersIn(owner: PrismaClient): Promise<void> {
  for (const { login, center: of } of demoPartners) {
    const user = await owner.user.findUniqueOrThrow({ where: { email: login } });
    const center = await owner.center.findUniqueOrThrow({ where: { slug: of.slug } });
    const grant = await grantOf(owner, center.id, of, user.id);
    await owner.membership.create({
      data: {
        ...{ centerId: center.id, userId: user.id, name: user.name, contact: login },
        grants: { create: [grant] },
      },
    });
  }
}

type Work = (typeof demoPartners)[number]["center"];

async function grantOf(owner: PrismaClient, centerId: string, { role, at }: Work, userId: string) {
  if (role === "organization") {
    const { organizationId } = await owner.incubatee.findFirstOrThrow({
      where: { centerId, state: "incubating" },
      orderBy: [{ startedOn: "desc" }, { agreement: { number: "asc" } }, { id: "asc" }],
      skip: at,
    });
    return { role, organizationId };
  }
  if (role === "evaluator") {
    const { bodyId } = await owner.evaluation.findFirstOrThrow({ where: { centerId } });
    return { role, bodyId };
  }
  // The mentor whom the center knows already, without an account so far.
  const known = await owner.guidance.findFirstOrThrow({
    where: { centerId, personId: { not: null } },
    orderBy: { id: "asc" },
  });
  await owner.person.updateMany({ where: { centerId, id: known.personId ?? "" }, data: { userId } });
  return { role };
}

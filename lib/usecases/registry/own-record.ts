import type { Context } from "@/lib/db/context";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";

const civil = (date: Date | null) => date && fromUtcMidnight(date);

/** The organization that a visit to its portal is narrowed to; `id`, where an address names one, must be the same. */
export async function ownOrganization(
  { center, scope, db }: Context,
  input: { organization?: string } = {},
): Promise<{ id: string; name: string }> {
  const id = input.organization ?? scope.organization;
  const found =
    id === scope.organization && id
      ? await db.organization.findFirst({
          where: { centerId: center.id, id },
          select: { id: true, name: true },
        })
      : null;
  if (!found) throw notFound("社会组织");
  return found;
}

/** What the center has on record of the organization that a visit is narrowed to: its facts, terms and agreements. */
export async function getOwnRecord({ center, scope, db }: Context) {
  const own = { centerId: center.id, organizationId: scope.organization ?? "" };
  const organization = await db.organization.findFirst({
    where: { centerId: center.id, id: own.organizationId },
    select: {
      name: true,
      legalStatus: true,
      creditCode: true,
      filingNumber: true,
      category: true,
      founder: true,
      partyOrganization: true,
      place: { select: { name: true } },
    },
  });
  if (!organization) throw notFound("社会组织");
  const incubatees = await db.incubatee.findMany({
    where: own,
    select: {
      id: true,
      state: true,
      startedOn: true,
      endsOn: true,
      stage: true,
      paperNumber: true,
      paperSignedOn: true,
      cohort: { select: { name: true } },
      handovers: { where: { archivedAt: null }, select: { id: true } },
      evictions: { select: { id: true } },
    },
    orderBy: [{ startedOn: "desc" }, { id: "desc" }],
  });
  const agreements = await db.agreement.findMany({
    where: own,
    select: { id: true, number: true, state: true, expiresOn: true },
    orderBy: { id: "desc" },
  });
  return {
    organization,
    incubatees: incubatees.map(({ startedOn, endsOn, paperSignedOn, ...rest }) => ({
      ...rest,
      paperSignedOn: civil(paperSignedOn),
      startedOn: fromUtcMidnight(startedOn),
      endsOn: civil(endsOn),
    })),
    agreements: agreements.map((one) => ({ ...one, expiresOn: civil(one.expiresOn) })),
  };
}

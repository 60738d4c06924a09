import type { Center } from "@/lib/db/context";
import type { PrismaClient } from "@/lib/db/generated/client";
import { inCenter } from "@/lib/db/tenant";
import {
  joinCenter,
  makeCenter,
  makeCohort,
  makeIncubatee,
  makePerson,
  type Person,
  visitOf,
} from "./factories";

// An organization in incubation, and somebody who acts for it in the portal.

/** An organization on record, without anything that happened to it. */
export function makeOrganization(owner: PrismaClient, center: Center, name: string) {
  return owner.organization.create({
    data: { centerId: center.id, name, category: "公益慈善", legalStatus: "team" },
  });
}

/** Lets somebody act for an organization, beside what they may do already. */
export async function makeRepresentative(
  owner: PrismaClient,
  center: Center,
  person: Person,
  organization: { id: string },
): Promise<Person> {
  const grant = { role: "organization" as const, organizationId: organization.id };
  const key = { centerId: center.id, userId: person.id };
  if (await owner.membership.findUnique({ where: { centerId_userId: key } })) {
    await owner.grant.create({ data: { ...key, ...grant } });
  } else await joinCenter(owner, center, person, [grant]);
  const { actor } = person;
  const grants = [
    ...actor.grants,
    { role: "organization" as const, scope: { organization: organization.id } },
  ];
  return { ...person, actor: { ...actor, grants } };
}

/** A center, its clerk, an organization in incubation since 10 January 2022, and the person who acts for it. */
export async function portalWorld(
  owner: PrismaClient,
  { center: given, name = "星火社会工作服务中心" }: { center?: Center; name?: string } = {},
) {
  const center = given ?? (await makeCenter(owner));
  const staff = await makePerson(owner, center, ["manager"]);
  const incubatee = await inCenter(visitOf(center, staff, "incubatee.view", "2022-01-10"), async (ctx) =>
    makeIncubatee(ctx, await makeCohort(ctx), { name }),
  );
  const startedOn = new Date("2022-01-10");
  await owner.incubatee.updateMany({ where: { id: incubatee.id }, data: { startedOn } });
  const organization = { id: incubatee.organizationId, name };
  const person = await makeRepresentative(
    owner,
    center,
    await makePerson(owner, null, [], { name: "李敏" }),
    organization,
  );
  /** Of a visit to the portal by this person. */
  const scope = { organization: organization.id };
  return { center, staff, incubatee, organization, person, scope };
}

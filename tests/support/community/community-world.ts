import type { Center } from "@/lib/db/context";
import type { PrismaClient } from "@/lib/db/generated/client";
import { joinCenter, makeCenter, makePerson, type Person } from "../factories";

/** Lets somebody work for a place, beside what they may do already. */
export async function makeWorker(
  owner: PrismaClient,
  center: Center,
  person: Person,
  place: { id: string },
): Promise<Person> {
  const grant = { role: "community" as const, placeId: place.id };
  const key = { centerId: center.id, userId: person.id };
  if (await owner.membership.findUnique({ where: { centerId_userId: key } })) {
    await owner.grant.create({ data: { ...key, ...grant } });
  } else await joinCenter(owner, center, person, [grant]);
  const { actor } = person;
  const grants = [...actor.grants, { role: "community" as const, scope: { place: place.id } }];
  return { ...person, actor: { ...actor, grants } };
}

/** A sub-district with two communities, the first of which has a grid; a clerk of the center and a worker for each place. */
export async function communityWorld(owner: PrismaClient, given?: Center) {
  const center = given ?? (await makeCenter(owner));
  const place = (name: string, kind: "subDistrict" | "community" | "grid", parentId: string | null = null) =>
    owner.place.create({ data: { centerId: center.id, name, kind, parentId } });
  const street = await place("新城街道", "subDistrict");
  const community = await place("宝山花园社区", "community", street.id);
  const grid = await place("第一网格", "grid", community.id);
  const neighbour = await place("隔壁社区", "community", street.id);
  const staff = await makePerson(owner, center, ["manager"], { name: "赵工" });
  const worker = async (at: { id: string }, name: string) =>
    makeWorker(owner, center, await makePerson(owner, null, [], { name }), at);
  return {
    ...{ center, staff, street, community, grid, neighbour },
    ofStreet: await worker(street, "街道刘"),
    ofCommunity: await worker(community, "社区王"),
    ofGrid: await worker(grid, "网格李"),
    ofNeighbour: await worker(neighbour, "隔壁张"),
  };
}

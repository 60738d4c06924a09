import { afterAll, beforeAll, expect, test } from "vitest";
import { inCenter } from "@/lib/db/tenant";
import { ownPlace } from "@/lib/usecases/community/own-place";
import { communityWorld } from "../../../support/community/community-world";
import { ownerClient, visitOf } from "../../../support/factories";
import { refusalOf } from "../../../support/staff-desk";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let world: Awaited<ReturnType<typeof communityWorld>>;

beforeAll(async () => {
  world = await communityWorld(owner);
});
afterAll(() => owner.$disconnect());

const visit = (place: string) =>
  visitOf(world.center, world.ofCommunity, "community.view", "2022-02-01", { place });

test("a worker is at home in one place, whatever address is typed", async () => {
  const { community, neighbour } = world;
  const home = await inCenter(visit(community.id), (ctx) => ownPlace(ctx));
  expect(home).toMatchObject({ id: community.id, name: community.name });
  const strange = inCenter(visit(community.id), (ctx) => ownPlace(ctx, { place: neighbour.id }));
  expect(await refusalOf(strange)).toMatchObject({ code: "not_found" });
});

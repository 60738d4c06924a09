import { afterAll, expect, it } from "vitest";
import { inCenter } from "@/lib/db/tenant";
import { ownPlaceOptions } from "@/lib/usecases/community/own-places";
import { communityWorld } from "../../../support/community-world";
import { visitOf } from "../../../support/factories";
import { closeDesks, owner } from "../../../support/staff-desk";

afterAll(closeDesks);

it("are the own place and all below it; at the desk those of the center", async () => {
  const { center, staff, street, community, grid, neighbour, ofCommunity } = await communityWorld(owner);
  const visit = visitOf(center, ofCommunity, "community.view", "2026-03-12", { place: community.id });
  const own = await inCenter(visit, (ctx) => ownPlaceOptions(ctx));
  expect(own.map(({ value }) => value).sort()).toEqual([community.id, grid.id].sort());
  const all = await inCenter(visitOf(center, staff, "desk.view", "2026-03-12"), (ctx) =>
    ownPlaceOptions(ctx),
  );
  expect(all.map(({ value }) => value).sort()).toEqual(
    [street, community, grid, neighbour].map(({ id }) => id).sort(),
  );
});

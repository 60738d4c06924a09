import { afterAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { communitiesIn } from "@/lib/usecases/registry/census/communities";
import { censusWorld } from "../../../../support/registry/census";
import { closeDesks, owner } from "../../../../support/staff-desk";

afterAll(closeDesks);

it("are those in use, each with all below it, the late ones first; of another center none", async () => {
  const { census, deskLooks, center, street } = await censusWorld(owner);
  await censusWorld(owner);
  const round = { id: census, dueOn: civilDate("2026-03-20") };
  await owner.place.create({
    data: {
      centerId: center.id,
      name: "撤并社区",
      kind: "community",
      parentId: street.id,
      archivedAt: new Date(),
    },
  });
  const on = (day: string) => deskLooks((ctx) => communitiesIn(ctx, round), day);
  const found = (await on("2026-03-21")).map(({ name, organizations, state }) => [
    name,
    organizations,
    state,
  ]);
  expect(found.toSorted()).toEqual(
    [
      ["宝山花园社区", 2, "late"],
      ["隔壁社区", 1, "late"],
    ].toSorted(),
  );
  expect((await on("2026-03-20")).map(({ state }) => state)).toEqual(["waiting", "waiting"]);
});

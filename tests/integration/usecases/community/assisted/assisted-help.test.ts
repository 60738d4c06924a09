import { afterAll, beforeAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { helpFor } from "@/lib/usecases/community/assisted/assisted-help";
import { handOut } from "@/lib/usecases/projects/giving/distribution";
import { assistedWorld, day } from "../../../../support/community/assisted-world";
import { makeReceived, plainHandOut } from "../../../../support/projects/giving";
import { closeDesks } from "../../../../support/staff-desk";

let world: Awaited<ReturnType<typeof assistedWorld>>;
beforeAll(async () => {
  world = await assistedWorld();
});
afterAll(closeDesks);

it("tells what somebody on the list received, to their community alone", async () => {
  const { id } = await world.made();
  const person = await world.looking(({ db }) => db.assistedPerson.findFirstOrThrow({ where: { id } }));
  await world.atDesk(async (ctx) => {
    const resource = await makeReceived(ctx);
    const to = { placeId: world.community.id, assisted: person.number };
    await handOut(ctx, { ...plainHandOut, ...to, quantity: 2, handedOn: civilDate(day), resource });
  }, "distribution.edit");
  const help = await world.looking((ctx) => helpFor(ctx, id));
  expect(help.received).toMatchObject([{ quantity: expect.anything(), handedOn: day }]);
  const theirs = await world.looking((ctx) => helpFor(ctx, id), world.ofNeighbour, world.neighbour);
  expect(theirs).toEqual({ orders: [], received: [] });
});

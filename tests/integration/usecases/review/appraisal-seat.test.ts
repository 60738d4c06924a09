import { afterAll, expect, it } from "vitest";
import { freeSeat, leaveSeat } from "@/lib/usecases/review/appraisal-seat";
import { ownerClient, type Person } from "../../../support/factories";
import { appraisalWorld } from "../../../support/review/appraisal-world";
import { refusal } from "../../../support/review/review-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());

type World = Awaited<ReturnType<typeof appraisalWorld>>;

const leave = (world: World, person: Person) =>
  world.act(person, "appraisal.give", (ctx) =>
    leaveSeat(ctx, { application: world.id(0), reason: "与负责人相识" }),
  );
const free = (world: World, whose: Person) =>
  world.act(world.manager, "appraisal.settle", (ctx) =>
    freeSeat(ctx, { application: world.id(0), appraiser: whose.id, reason: "调离本岗位" }),
  );

it("gives a seat up for somebody else, with the reason and what was written in the record", async () => {
  const world = await appraisalWorld(owner);
  await world.save(world.staff, 0);
  await world.save(world.other, 0);
  expect(await leave(world, world.staff)).toEqual({ name: "王科员" });
  await world.save(world.manager, 0);
  const entry = (await world.audit(world.id(0))).find(({ event }) => event === "leaveSeat");
  expect(entry).toMatchObject({ reason: "与负责人相识", details: { before: { conclusion: "suitable" } } });
});

it("lets a manager free the seat of somebody who left", async () => {
  const world = await appraisalWorld(owner);
  await world.save(world.staff, 0);
  await free(world, world.staff);
  expect((await refusal(free(world, world.staff))).code).toBe("conflict");
  expect(await world.read((ctx) => ctx.db.appraisalOpinion.count())).toBe(0);
});

it("keeps an opinion that was handed in, by hand too", async () => {
  const world = await appraisalWorld(owner);
  await world.save(world.staff, 0);
  await world.submit(world.staff, 0);
  expect((await refusal(leave(world, world.staff))).message).toContain("须由本人先收回");
  expect((await refusal(free(world, world.staff))).message).toContain("须由本人先收回");
  await expect(world.read((ctx) => ctx.db.appraisalOpinion.deleteMany())).rejects.toThrow();
});

import { afterAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { noteVisit } from "@/lib/usecases/review/appraisal-visit";
import { ownerClient } from "../../../support/factories";
import { appraisalWorld } from "../../../support/review/appraisal-world";
import { refusal, reviewDay } from "../../../support/review/review-world";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
afterAll(() => owner.$disconnect());

const visit = {
  visitedOn: civilDate(reviewDay),
  place: "社区活动室",
  met: "李敏（负责人）",
  note: "厨房干净。",
};

it("notes visits of any of the staff, each with who noted it", async () => {
  const world = await appraisalWorld(owner);
  for (const person of [world.staff, world.manager])
    await world.act(person, "appraisal.give", (ctx) =>
      noteVisit(ctx, { application: world.id(0), ...visit }),
    );
  const visits = await world.read((ctx) => ctx.db.appraisalVisit.findMany({ orderBy: { id: "asc" } }));
  expect(visits.map(({ notedByName }) => notedByName)).toEqual(["王科员", "张主任"]);
});

it("refuses a day that has not come, beside its field", async () => {
  const world = await appraisalWorld(owner);
  const future = world.act(world.staff, "appraisal.give", (ctx) =>
    noteVisit(ctx, { application: world.id(0), ...visit, visitedOn: civilDate("2022-01-15") }),
  );
  expect((await refusal(future)).fields).toHaveProperty("visitedOn");
  expect(await world.read((ctx) => ctx.db.appraisal.count())).toBe(0);
});

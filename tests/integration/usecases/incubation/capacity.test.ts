import { afterAll, beforeAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  assessCapacity,
  correctCapacity,
  getCapacity,
  listCapacity,
} from "@/lib/usecases/incubation/capacity";
import { makeCohort, makeIncubatee } from "../../../support/factories";
import { plainAssessment } from "../../../support/incubation/plans";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2022-03-12";
let here: Desk;
beforeAll(async () => {
  here = await openDesk("王芳");
});
afterAll(closeDesks);

const enter = (state: "incubating" | "left" = "incubating") =>
  here.read(day, async (ctx) => makeIncubatee(ctx, await makeCohort(ctx), { state }));
const assess = (incubatee: string, change: object = {}) =>
  here.act(day, "capacity.edit", (ctx) => assessCapacity(ctx, { ...plainAssessment, ...change, incubatee }));
const assessments = async (incubatee: string) =>
  (await here.read(day, (ctx) => listCapacity(ctx, { incubatee }))).assessments;

it("is kept by occasion, the first one first, with who assessed", async () => {
  const { id } = await enter();
  await assess(id, { occasion: "midTerm", assessedOn: civilDate("2022-03-01"), team: 5 });
  await assess(id);
  expect(await assessments(id)).toMatchObject([
    { occasion: "start", assessedByName: "王芳", scores: { team: { points: 3 } } },
    { occasion: "midTerm", scores: { team: { points: 5 } } },
  ]);
  expect((await refusalOf(assess(id))).fields).toHaveProperty("occasion");
  expect(
    (await refusalOf(assess(id, { occasion: "end", assessedOn: civilDate("2022-03-13") }))).fields,
  ).toEqual({
    assessedOn: "不能晚于今天。",
  });
});

it("is corrected for a reason, and what it said stays in the history", async () => {
  const { id } = await enter();
  await assess(id);
  const [made] = await assessments(id);
  const capacity = made?.id ?? "";
  const { edition } = await here.read(day, (ctx) => getCapacity(ctx, { capacity }));
  const correct = () =>
    here.act(day, "capacity.edit", (ctx) =>
      correctCapacity(ctx, { ...plainAssessment, finance: 4, capacity, edition, reason: "漏看了账目" }),
    );
  await correct();
  expect(await here.read(day, (ctx) => getCapacity(ctx, { capacity }))).toMatchObject({
    values: { finance: 4 },
  });
  expect(await here.records(capacity)).toMatchObject([
    { event: "assess" },
    { event: "correct", reason: "漏看了账目" },
  ]);
  expect((await refusalOf(correct())).code).toBe("conflict");
});

it("is not begun for an organization that left", async () => {
  const { id } = await enter("left");
  expect((await refusalOf(assess(id))).message).toContain("主动退出");
});

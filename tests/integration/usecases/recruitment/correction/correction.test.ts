import { afterAll, beforeAll, expect, it } from "vitest";
import {
  requestCorrection,
  takeBackCorrection,
  viewNotice,
} from "@/lib/usecases/recruitment/correction/correction";
import { answerOwnCorrection } from "@/lib/usecases/recruitment/correction/own-correction";
import { ownerPool } from "../../../../support/machine/database";
import { checkWorld } from "../../../../support/recruitment/check-world";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

let here: Desk;
beforeAll(async () => {
  here = await openDesk();
});
afterAll(closeDesks);

const wrong = { "field:profile": "请补充财务状况" };

it("tells all at once, with a working-day deadline, by message and with its jobs left to do", async () => {
  const world = await checkWorld(here);
  await world.accept();
  await world.find({ ...wrong, [`material:${world.material.id}`]: "缺页，请补齐" });
  await world.ask();
  expect((await world.row()).state).toBe("correcting");
  const { items, dueOn, number } = await world.notice();
  expect({ number, due: dueOn.toISOString().slice(0, 10) }).toEqual({ number: 1, due: "2026-03-11" });
  expect(items).toMatchObject([{ label: "组织情况" }, { label: "章程", reason: "缺页，请补齐" }]);
  const told = (await world.said()).find(({ occasion }) => occasion === "correctionAsked");
  expect(told?.body).toContain("1.组织情况：请补充财务状况；2.章程：缺页，请补齐");
  expect(told?.body).toContain("2026年3月11日");
  const { rows } = await ownerPool().query(
    "select name, start_after from jobs.job where data->'input'->>'correction' = $1 order by start_after",
    [(await world.notice()).id],
  );
  expect(rows.map(({ name, start_after }) => [name, start_after.toISOString()])).toEqual([
    ["remindCorrection", "2026-03-08T16:00:00.000Z"],
    ["lapseCorrection", "2026-03-11T16:00:00.000Z"],
  ]);
});

it("waits until everything was looked at, and until there is something to correct", async () => {
  const world = await checkWorld(here);
  expect((await refusalOf(world.ask())).message).toContain("项未看");
  await world.find();
  expect((await refusalOf(world.ask())).message).toContain("没有需要补正");
  await world.find(wrong);
  expect((await refusalOf(world.ask())).message).toContain("待受理");
  expect((await world.row()).state).toBe("submitted");
});

it("is not issued from a page that shows less than was found", async () => {
  const world = await checkWorld(here);
  await world.accept();
  await world.find(wrong);
  const { edition } = await here.read("2026-03-04", (ctx) => viewNotice(ctx, world.own));
  await world.find({ ...wrong, "field:name": "与证书不一致" });
  const input = { application: world.application.id, days: 5, edition };
  expect((await refusalOf(world.check((ctx) => requestCorrection(ctx, input)))).code).toBe("conflict");
});

it("is taken back with a reason, and does not count as the one notice then", async () => {
  const world = await checkWorld(here);
  await world.accept();
  await world.find(wrong);
  await world.ask();
  await world.check((ctx) =>
    takeBackCorrection(ctx, { application: world.application.id, reason: "漏了一项" }),
  );
  expect(await world.notice()).toMatchObject({ state: "withdrawn" });
  expect((await world.said()).find(({ occasion }) => occasion === "correctionAsked")?.state).toBe("voided");
  await world.ask();
  expect(await world.notice()).toMatchObject({ number: 2, state: "open" });
});

it("needs a stated reason for a second notice", async () => {
  const world = await checkWorld(here);
  await world.accept();
  await world.find(wrong);
  await world.ask();
  const answer = { ...world.own, version: 1, typed: { profile: "财务状况良好。" } };
  await world.asApplicant.act((ctx) => answerOwnCorrection(ctx, answer));
  await world.find(wrong);
  expect((await refusalOf(world.ask())).fields.why).toContain("为什么");
  await world.ask("补正后仍未写明支出");
  expect(await here.records(world.application.id)).toContainEqual(
    expect.objectContaining({ event: "requestCorrection", reason: "补正后仍未写明支出" }),
  );
});

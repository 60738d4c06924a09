import { afterAll, beforeAll, expect, it } from "vitest";
import { civilDate, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { slipsOf } from "@/lib/usecases/recruitment/application/slips";
import { makeApplication, makeCall } from "../../../../support/factories";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2022-01-02";
let here: Desk;
let elsewhere: Desk;

beforeAll(async () => {
  here = await openDesk();
  elsewhere = await openDesk();
});
afterAll(closeDesks);

it("gives the ticked applications by their numbers, each with its open correction notice and no other", async () => {
  const [plain, correcting] = await here.read(day, async (ctx) => {
    const call = await makeCall(ctx, { state: "recruiting" });
    const first = await makeApplication(ctx, call, { channel: "counter" });
    const second = await makeApplication(ctx, call, { state: "correcting" });
    const notice = {
      centerId: ctx.center.id,
      applicationId: second.id,
      dueOn: toUtcMidnight(civilDate("2022-01-10")),
      issuedAt: ctx.now,
      issuedByName: "王科员",
    };
    const told = (reason: string) => [{ item: "field:name", label: "组织名称", reason }];
    await ctx.db.correction.createMany({
      data: [
        { ...notice, number: 1, state: "withdrawn", endedAt: ctx.now, items: told("发错了") },
        { ...notice, number: 2, items: told("与章程不一致") },
      ],
    });
    return [first, second];
  });
  const slips = await here.read(day, (ctx) =>
    slipsOf(ctx, { applications: [correcting.id, plain.id, plain.id] }),
  );
  expect(slips.map(({ receipt }) => receipt)).toEqual([plain.receipt, correcting.receipt]);
  expect(slips[0]).toMatchObject({ channel: "counter", correction: null });
  expect(slips[1]?.correction).toMatchObject({ dueOn: "2022-01-10", items: [{ reason: "与章程不一致" }] });
  const foreign = elsewhere.read(day, (ctx) => slipsOf(ctx, { applications: [plain.id] }));
  expect((await refusalOf(foreign)).code).toBe("not_found");
});

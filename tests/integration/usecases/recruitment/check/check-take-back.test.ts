import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CallState } from "@/lib/domain/recruitment/call/call-lifecycle";
import { checkApplication } from "@/lib/usecases/recruitment/check/check";
import { takeBackCheck } from "@/lib/usecases/recruitment/check/check-take-back";
import { makeApplication, makeCall } from "../../../../support/factories";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2022-01-02";
let here: Desk;

beforeAll(async () => {
  here = await openDesk();
});
afterAll(closeDesks);

function arrange() {
  return here.read(day, async (ctx) => {
    const call = await makeCall(ctx, { state: "recruiting" });
    return { call, application: await makeApplication(ctx, call) };
  });
}

const check = (applicationId: string, verdict: "passed" | "refused", reason = "") =>
  here.act(day, "application.check", (ctx) => checkApplication(ctx, { applicationId, verdict, reason }));
const takeBack = (application: string) =>
  here.act(day, "application.check", (ctx) => takeBackCheck(ctx, { application, reason: "点错了" }));
const rowOf = (id: string) =>
  here.read(day, (ctx) =>
    ctx.db.application.findFirstOrThrow({ where: { id }, include: { formalChecks: true } }),
  );

describe("a verdict that was given wrongly", () => {
  it.each(["passed", "refused"] as const)(
    "%s goes, with its reason on record, and another may follow",
    async (verdict) => {
      const { application } = await arrange();
      await check(application.id, verdict, verdict === "refused" ? "章程缺页" : "");
      await takeBack(application.id);
      expect(await rowOf(application.id)).toMatchObject({
        state: "accepted",
        organizationId: null,
        formalChecks: [],
      });
      expect((await here.records(application.id)).at(-1)).toMatchObject({
        event: "takeBackCheck",
        fromState: verdict,
        toState: "accepted",
        reason: "点错了",
      });
      await check(application.id, "refused", "章程缺页");
      expect(await rowOf(application.id)).toMatchObject({
        state: "refused",
        formalChecks: [{ reason: "章程缺页" }],
      });
    },
  );

  it.each<CallState>(["reviewing", "signing", "ended"])("stays once the batch is %s", async (state) => {
    const { call, application } = await arrange();
    await check(application.id, "passed");
    await here.read(day, (ctx) => ctx.db.call.updateMany({ where: { id: call.id }, data: { state } }));
    expect((await refusalOf(takeBack(application.id))).message).toContain("不能再撤回初审结论");
    expect((await rowOf(application.id)).formalChecks).toHaveLength(1);
  });

  it("is none before the check", async () => {
    const { application } = await arrange();
    expect(await refusalOf(takeBack(application.id))).toMatchObject({ code: "conflict" });
  });
});

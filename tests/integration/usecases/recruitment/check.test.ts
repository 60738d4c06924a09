import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CallState } from "@/lib/domain/recruitment/call-lifecycle";
import { type CheckInput, checkApplication } from "@/lib/usecases/recruitment/check";
import { makeApplication, makeCall } from "../../../support/factories";
import { closeDesks, colleagueOf, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2022-01-02";
let here: Desk;
let elsewhere: Desk;

beforeAll(async () => {
  here = await openDesk();
  elsewhere = await openDesk("别处的人");
});
afterAll(closeDesks);

function arrange(count = 1, state: CallState = "recruiting") {
  return here.read(day, async (ctx) => {
    const call = await makeCall(ctx, { state });
    const applications = [];
    for (let n = 0; n < count; n += 1) applications.push(await makeApplication(ctx, call));
    return { call, applications };
  });
}

async function arrangeOne(state: CallState = "recruiting") {
  const { call, applications } = await arrange(1, state);
  const [application] = applications;
  if (!application) throw new Error("one was made");
  return { call, application };
}

function check(applicationId: string, verdict: CheckInput["verdict"], reason = "", desk = here) {
  return desk.act(day, "application.check", (ctx) =>
    checkApplication(ctx, { applicationId, verdict, reason }),
  );
}

function rowOf(id: string) {
  return here.read(day, (ctx) =>
    ctx.db.application.findFirstOrThrow({ where: { id }, include: { formalChecks: true } }),
  );
}

describe("checkApplication", () => {
  it.each<CallState>(["recruiting", "closed"])(
    "passes an application of a batch that is %s",
    async (state) => {
      const { application } = await arrangeOne(state);
      await check(application.id, "passed");
      const row = await rowOf(application.id);
      expect(row.state).toBe("passed");
      expect(row.formalChecks).toEqual([
        expect.objectContaining({ verdict: "passed", reason: null, checkedByName: "王芳" }),
      ]);
      expect(await here.records(application.id)).toEqual([
        expect.objectContaining({
          event: "pass",
          fromState: "submitted",
          toState: "passed",
          actorName: "王芳",
        }),
      ]);
    },
  );

  it("refuses an application with the reason its applicant will read", async () => {
    const { application } = await arrangeOne();
    await check(application.id, "refused", "  登记证书已过有效期 ");
    const row = await rowOf(application.id);
    expect(row.state).toBe("refused");
    expect(row.formalChecks[0]).toMatchObject({ verdict: "refused", reason: "登记证书已过有效期" });
    expect(await here.records(application.id)).toEqual([
      expect.objectContaining({ event: "refuse", reason: "登记证书已过有效期" }),
    ]);
  });

  it("leads through the batch: to the next unchecked one, from the last back to one that was left out", async () => {
    const { applications } = await arrange(3);
    const [first, second, third] = applications;
    if (!first || !second || !third) throw new Error("three were made");
    expect(await check(second.id, "passed")).toEqual({ receipt: second.receipt, next: third.receipt });
    expect(await check(third.id, "passed")).toMatchObject({ next: first.receipt });
    expect(await check(first.id, "passed")).toMatchObject({ next: null });
  });

  it("wants a reason for a refusal, and none for a pass", async () => {
    const { application } = await arrangeOne();
    for (const [verdict, reason] of [["refused", "  "] as const, ["passed", "缺少材料"] as const]) {
      const refusal = await refusalOf(check(application.id, verdict, reason));
      expect(refusal).toMatchObject({ code: "invalid", fields: { reason: expect.any(String) } });
    }
    expect(await rowOf(application.id)).toMatchObject({ state: "submitted", formalChecks: [] });
  });

  it("tells the second of two clerks who was quicker and what was decided", async () => {
    const { application } = await arrangeOne();
    const colleague = await colleagueOf(here, "李强");
    const both = await Promise.allSettled([
      check(application.id, "passed"),
      check(application.id, "refused", "缺少章程", colleague),
    ]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const row = await rowOf(application.id);
    expect(row.formalChecks).toHaveLength(1);
    const [decided] = row.formalChecks;
    const lost = both.find((result) => result.status === "rejected");
    const message = decided?.verdict === "passed" ? "已由王芳于" : "已由李强于";
    expect(lost?.reason).toMatchObject({ code: "conflict", message: expect.stringContaining(message) });
    expect(lost?.reason.message).toContain(decided?.verdict === "passed" ? "“初审通过”" : "“初审不通过”");
  });

  it("does nothing on a second submission", async () => {
    const { application } = await arrangeOne();
    await check(application.id, "passed");
    expect(await refusalOf(check(application.id, "passed"))).toMatchObject({ code: "conflict" });
    expect(await here.records(application.id)).toHaveLength(1);
  });

  it("cannot decide what was withdrawn", async () => {
    const { application } = await arrangeOne();
    await here.read(day, (ctx) =>
      ctx.db.application.updateMany({ where: { id: application.id }, data: { state: "withdrawn" } }),
    );
    const refusal = await refusalOf(check(application.id, "passed"));
    expect(refusal).toMatchObject({ code: "conflict", message: expect.stringContaining("已撤回") });
  });

  it.each<CallState>(["preparing", "reviewing", "noticing", "signing", "completed", "ended"])(
    "is closed while the batch is %s",
    async (state) => {
      const { application } = await arrangeOne(state);
      const refusal = await refusalOf(check(application.id, "passed"));
      expect(refusal).toMatchObject({ code: "conflict", message: expect.stringContaining("评审开始之前") });
      expect((await rowOf(application.id)).state).toBe("submitted");
    },
  );

  it("does not find the application of another center", async () => {
    const { application } = await arrangeOne();
    expect(await refusalOf(check(application.id, "passed", "", elsewhere))).toMatchObject({
      code: "not_found",
    });
    expect((await rowOf(application.id)).state).toBe("submitted");
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CallState } from "@/lib/domain/recruitment/call/call-lifecycle";
import { type CheckInput, checkApplication } from "@/lib/usecases/recruitment/check/check";
import {
  makeApplication,
  makeCall,
  makeCohort,
  makeIncubatee,
  syntheticCreditCode,
} from "../../../../support/factories";
import { closeDesks, colleagueOf, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

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

function pass(applicationId: string, organization?: string, on = day) {
  return here.act(on, "application.check", (ctx) =>
    checkApplication(ctx, { applicationId, verdict: "passed", reason: "", organization }),
  );
}

type Fields = Parameters<typeof makeApplication>[2];

/** An application to a call of its own. */
function applied(fields: Fields) {
  return here.read(day, async (ctx) =>
    makeApplication(ctx, await makeCall(ctx, { state: "recruiting" }), fields),
  );
}

function organizationsCalled(name: string) {
  return here.read(day, (ctx) =>
    ctx.db.organization.findMany({ where: { name }, include: { statuses: { orderBy: { id: "asc" } } } }),
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

  it("leaves the outcome to be said to the applicant, a refusal with its reason", async () => {
    const { applications } = await arrange(2);
    const [passed, refused] = applications.map(({ id }) => id);
    await check(passed ?? "", "passed");
    await check(refused ?? "", "refused", "证书已过期");
    const said = await here.read(day, (ctx) =>
      ctx.db.message.findMany({
        where: { subjectId: { in: applications.map(({ id }) => id) } },
        orderBy: { id: "asc" },
      }),
    );
    expect(said.map(({ subjectId, occasion, state }) => [subjectId, occasion, state])).toEqual([
      [passed, "checkPassed", "waiting"],
      [refused, "checkRefused", "waiting"],
    ]);
    expect(said[1]?.body).toContain("原因：证书已过期");
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

describe("the organization of an application", () => {
  it("begins with the first check it passes: its record, its legal status, its history", async () => {
    const application = await applied({ name: "首次申请的中心" });
    await pass(application.id);
    const [organization, ...more] = await organizationsCalled("首次申请的中心");
    expect(more).toEqual([]);
    expect(organization).toMatchObject({
      legalStatus: "registered",
      creditCode: application.creditCode,
      statuses: [{ legalStatus: "registered", paper: application.creditCode, since: new Date(day) }],
    });
    expect((await rowOf(application.id)).organizationId).toBe(organization?.id);
    expect(await here.records(organization?.id ?? "")).toEqual([
      expect.objectContaining({ event: "register", actorName: "王芳" }),
    ]);
  });

  it.each([
    ["credit code, under another name too", { creditCode: syntheticCreditCode(6_000_001) }, "后来的名称"],
    [
      "filing number and its name, however spelled",
      { legalStatus: "filed" as const, filingNumber: "民备6001号" },
      "原来的( 名称 )",
    ],
  ])("is found again by its %s, without a question", async (what, papers, name) => {
    const first = await applied({ name: name === "后来的名称" ? what : "原来的（名称）", ...papers });
    await pass(first.id);
    const second = await applied({ name, ...papers });
    await pass(second.id);
    const { organizationId } = await rowOf(second.id);
    expect(organizationId).toBe((await rowOf(first.id)).organizationId);
    expect(await organizationsCalled(name)).toEqual([]);
  });

  it("is asked for where another name has its filing number, and the record says what was chosen", async () => {
    const papers = { legalStatus: "filed" as const, filingNumber: "民备6002号" };
    const first = await applied({ name: "甲地备案的队", ...papers });
    await pass(first.id);
    const { organizationId } = await rowOf(first.id);
    const second = await applied({ name: "乙地备案的队", ...papers });
    expect((await refusalOf(pass(second.id))).fields).toHaveProperty("organization");
    await pass(second.id, "new");
    const row = await rowOf(second.id);
    expect(row.organizationId).not.toBe(organizationId);
    const entries = await here.read(day, (ctx) =>
      ctx.db.auditEntry.findMany({ where: { subjectId: second.id, event: "pass" } }),
    );
    expect(entries).toMatchObject([{ details: { organization: row.organizationId, chosen: "new" } }]);
  });

  it.each([
    ["name", { name: "同名互助队" }, { name: "同名互助队" }],
    ["mobile", { contactMobile: "13966660001" }, { contactMobile: "13966660001", name: "换了名的队" }],
  ])("is asked for where one on record has the same %s", async (_what, before, after) => {
    const first = await applied({ legalStatus: "team", name: "先来的队", ...before });
    await pass(first.id);
    const { organizationId } = await rowOf(first.id);
    const second = await applied({ legalStatus: "team", ...after });
    for (const wrong of [undefined, "00000000-0000-4000-8000-000000000000"]) {
      const refusal = await refusalOf(pass(second.id, wrong));
      expect(refusal).toMatchObject({ code: "invalid", fields: { organization: expect.any(String) } });
    }
    expect(await rowOf(second.id)).toMatchObject({ state: "submitted", organizationId: null });
    await pass(second.id, organizationId ?? "");
    expect((await rowOf(second.id)).organizationId).toBe(organizationId);
    const third = await applied({ legalStatus: "team", ...after });
    await pass(third.id, "new");
    expect((await rowOf(third.id)).organizationId).not.toBe(organizationId);
  });

  it("keeps its record when a team comes back filed, and then registered", async () => {
    const name = "成长中的互助队";
    const team = await applied({ legalStatus: "team", name });
    await pass(team.id);
    const id = (await rowOf(team.id)).organizationId ?? "";
    const filed = await applied({ legalStatus: "filed", filingNumber: "民备6100号", name });
    await pass(filed.id, id, "2022-01-03");
    const creditCode = syntheticCreditCode(6_000_100);
    const registered = await applied({ creditCode, name });
    await pass(registered.id, id, "2022-01-04");
    const again = await applied({ legalStatus: "team", name });
    await pass(again.id, id, "2022-01-05");
    const [organization, ...more] = await organizationsCalled(name);
    expect(more).toEqual([]);
    expect(organization).toMatchObject({
      id,
      legalStatus: "registered",
      creditCode,
      filingNumber: "民备6100号",
      statuses: [
        { legalStatus: "team", paper: null, since: new Date("2022-01-02") },
        { legalStatus: "filed", paper: "民备6100号", since: new Date("2022-01-03") },
        { legalStatus: "registered", paper: creditCode, since: new Date("2022-01-04") },
      ],
    });
    expect(await here.records(id)).toEqual([
      expect.objectContaining({ event: "register" }),
      expect.objectContaining({ event: "recordStatus", fromState: "team", toState: "filed" }),
      expect.objectContaining({ event: "recordStatus", fromState: "filed", toState: "registered" }),
    ]);
  });

  it("is no new record for a refusal, which belongs to one that is certain", async () => {
    const creditCode = syntheticCreditCode(6_000_200);
    const unknown = await applied({ name: "被拒的中心", creditCode });
    await check(unknown.id, "refused", "缺少章程");
    expect(await organizationsCalled("被拒的中心")).toEqual([]);
    expect((await rowOf(unknown.id)).organizationId).toBeNull();
    await pass((await applied({ creditCode })).id);
    const known = await applied({ creditCode });
    await check(known.id, "refused", "缺少章程");
    expect((await rowOf(known.id)).organizationId).not.toBeNull();
  });

  it("takes one place of a batch, under whichever name it applied", async () => {
    const [one, two] = await here.read(day, async (ctx) => {
      const call = await makeCall(ctx, { state: "recruiting" });
      const mobile = { legalStatus: "team" as const, contactMobile: "13966660002" };
      return [
        await makeApplication(ctx, call, { ...mobile, name: "甲队" }),
        await makeApplication(ctx, call, { ...mobile, name: "乙队" }),
      ] as const;
    });
    await pass(one.id);
    const { organizationId } = await rowOf(one.id);
    const refusal = await refusalOf(pass(two.id, organizationId ?? ""));
    expect(refusal).toMatchObject({ code: "conflict", message: expect.stringContaining(one.receipt) });
    await pass(two.id, "new");
  });

  it("begins once when two batches are checked at the same time", async () => {
    const creditCode = syntheticCreditCode(6_000_300);
    const both = [await applied({ creditCode }), await applied({ creditCode })];
    await Promise.all(both.map(({ id }) => pass(id)));
    const [one, two] = await Promise.all(both.map(({ id }) => rowOf(id)));
    expect(one?.organizationId).toBe(two?.organizationId);
  });

  it("is never one of another center", async () => {
    const name = "两处都有的互助队";
    const theirs = await elsewhere.read(day, async (ctx) =>
      makeIncubatee(ctx, await makeCohort(ctx), { name, legalStatus: "team" }),
    );
    const application = await applied({ legalStatus: "team", name });
    expect(await refusalOf(pass(application.id, theirs.organizationId))).toMatchObject({ code: "invalid" });
    await pass(application.id);
    expect((await rowOf(application.id)).organizationId).not.toBe(theirs.organizationId);
  });
});

it("does not pass an application of an organization that is deregistered", async () => {
  const creditCode = syntheticCreditCode(6_900_001);
  const first = await applied({ name: "已注销的中心", creditCode });
  await pass(first.id);
  await here.read(day, ({ db }) =>
    db.organization.updateMany({ where: { creditCode }, data: { legalStatus: "deregistered" } }),
  );
  const second = await applied({ name: "已注销的中心", creditCode });
  expect((await refusalOf(pass(second.id))).fields.organization).toContain("已注销");
  expect(await rowOf(second.id)).toMatchObject({ state: "submitted", formalChecks: [] });
});

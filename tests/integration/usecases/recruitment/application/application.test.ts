import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getApplication } from "@/lib/usecases/recruitment/application/application";
import { checkApplication } from "@/lib/usecases/recruitment/check/check";
import { makeApplication, makeCall, syntheticCreditCode } from "../../../../support/factories";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2022-01-02";
const code = syntheticCreditCode(777001);
let here: Desk;
let receipts: { own: string; foreign: string };

async function receivedAt(desk: Desk) {
  return desk.read(day, async (ctx) => {
    const call = await makeCall(ctx, { number: 3, state: "recruiting" });
    return (await makeApplication(ctx, call, { creditCode: code })).receipt;
  });
}

beforeAll(async () => {
  here = await openDesk();
  receipts = { own: await receivedAt(here), foreign: await receivedAt(await openDesk()) };
});
afterAll(closeDesks);

describe("getApplication", () => {
  it("shows one application with its check, its history and the way to its neighbours", async () => {
    const desk = await openDesk();
    const [first, second, third] = await desk.read(day, async (ctx) => {
      const call = await makeCall(ctx, { state: "recruiting" });
      const made = [];
      for (let n = 0; n < 3; n += 1) made.push(await makeApplication(ctx, call));
      return made;
    });
    if (!first || !second || !third) throw new Error("three were made");
    await desk.act(day, "application.check", (ctx) =>
      checkApplication(ctx, { applicationId: second.id, verdict: "refused", reason: "缺少章程" }),
    );
    const shown = await desk.read(day, (ctx) =>
      getApplication(ctx, { receipt: second.receipt, checked: first.receipt }),
    );
    expect(shown).toMatchObject({
      state: "refused",
      check: { verdict: "refused", reason: "缺少章程", checkedByName: "王芳" },
      history: [{ label: "判为初审不通过", actor: "王芳", reason: "缺少章程" }],
      neighbours: {
        previous: first.receipt,
        next: third.receipt,
        nextUnchecked: third.receipt,
        unchecked: 2,
      },
      decided: { receipt: first.receipt, state: "submitted" },
    });
    expect(
      await desk.statements(day, (ctx) =>
        getApplication(ctx, { receipt: second.receipt, checked: first.receipt }),
      ),
    ).toBeLessThanOrEqual(8);
  });

  it("names the group that was applied for", async () => {
    const { receipt } = await here.read(day, async (ctx) => {
      const call = await makeCall(ctx, { state: "recruiting" });
      const group = await ctx.db.callGroup.create({
        data: { centerId: ctx.center.id, callId: call.id, position: 0, name: "园内组", quota: 2 },
      });
      return makeApplication(ctx, call, { groupId: group.id, founders: ["张三"] });
    });
    expect(await here.read(day, (ctx) => getApplication(ctx, { receipt }))).toMatchObject({
      group: "园内组",
      founders: ["张三"],
    });
  });

  it("shows whose application it is, or may be, while it waits for its check", async () => {
    const desk = await openDesk();
    const [known, like, checked] = await desk.read(day, async (ctx) => {
      const before = await makeCall(ctx, { name: "第一批", opensOn: "2020-01-01", state: "completed" });
      await makeApplication(ctx, before, { name: "惠心协会", creditCode: code, state: "notAdmitted" });
      const call = await makeCall(ctx, { state: "recruiting" });
      return [
        await makeApplication(ctx, call, { name: "惠心服务中心", creditCode: code }),
        await makeApplication(ctx, call, { name: "惠心协会", legalStatus: "team" }),
        await makeApplication(ctx, call, { state: "passed" }),
      ] as const;
    });
    const organizationsOf = ({ receipt }: { receipt: string }) =>
      desk.read(day, async (ctx) => (await getApplication(ctx, { receipt })).organizations);
    const organization = {
      name: "惠心协会",
      legalStatus: "registered",
      creditCode: code,
      batches: ["第一批"],
    };
    expect(await organizationsOf(known)).toMatchObject({ match: organization, likely: [] });
    expect(await organizationsOf(like)).toMatchObject({ match: null, likely: [organization] });
    expect(await organizationsOf(checked)).toBeNull();
    expect(
      await desk.statements(day, (ctx) => getApplication(ctx, { receipt: known.receipt })),
    ).toBeLessThanOrEqual(8);
  });

  it("keeps the secrets of the applicant: no hash of the query code leaves the use case", async () => {
    const shown = await here.read(day, (ctx) => getApplication(ctx, { receipt: receipts.own }));
    expect(Object.keys(shown)).not.toContain("queryCodeHash");
    expect(JSON.stringify(shown)).not.toContain("query-");
  });

  it("does not find an application of another center", async () => {
    const read = here.read(day, (ctx) => getApplication(ctx, { receipt: receipts.foreign }));
    expect(await refusalOf(read)).toMatchObject({ code: "not_found" });
    const beside = await here.read(day, (ctx) =>
      getApplication(ctx, { receipt: receipts.own, checked: receipts.foreign }),
    );
    expect(beside.decided).toBeNull();
  });
});

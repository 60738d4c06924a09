import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { moveAgreements, moveNotice } from "@/lib/usecases/admission/transition";
import { makeApplication, makeCall, noonOf } from "../../../support/factories";
import { atOnce } from "../../../support/machine/at-once";
import { makeRankedCall } from "../../../support/review/ranked-call";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2022-01-04";
let here: Desk;

beforeAll(async () => {
  here = await openDesk();
});
afterAll(closeDesks);

describe("moveNotice", () => {
  async function draftedNotice() {
    return here.read(day, async (ctx) => {
      const { call, selection } = await makeRankedCall(ctx);
      return ctx.db.publicNotice.create({
        data: {
          centerId: ctx.center.id,
          callId: call.id,
          selectionId: selection.id,
          title: "公示",
          body: "公示如下。",
          rows: [],
          maskRule: "keepEnds",
          startsOn: new Date("2022-01-04"),
          endsOn: new Date("2022-01-10"),
          length: 5,
          unit: "workingDays",
          firstDayCounts: true,
          contact: "0352-1234567",
        },
      });
    });
  }

  it("writes down when it was published and when it was closed", async () => {
    const notice = await draftedNotice();
    await here.act(day, "notice.publish", (ctx) => moveNotice(ctx, notice, "publish"));
    await here.act("2022-01-11", "notice.close", (ctx) =>
      moveNotice(ctx, { id: notice.id, state: "published" }, "close", "公示期内无异议。"),
    );
    const after = await here.read(day, (ctx) => ctx.db.publicNotice.findFirst({ where: { id: notice.id } }));
    expect(after).toMatchObject({
      state: "closed",
      publishedAt: noonOf(day),
      closedAt: noonOf("2022-01-11"),
    });
    expect(await here.records(notice.id)).toMatchObject([
      { event: "publish", fromState: "drafted", toState: "published" },
      { event: "close", fromState: "published", toState: "closed", reason: "公示期内无异议。" },
    ]);
  });

  it("is published once, though two people do so at the same moment", async () => {
    const notice = await draftedNotice();
    expect(await atOnce(here, day, (ctx) => moveNotice(ctx, notice, "publish"))).toEqual([
      "fulfilled",
      "rejected",
    ]);
    expect(await here.records(notice.id)).toHaveLength(1);
  });
});

describe("moveAgreements", () => {
  async function preparedAgreement() {
    return here.read(day, async (ctx) => {
      const call = await makeCall(ctx, { state: "signing" });
      const application = await makeApplication(ctx, call, { state: "awaitingAgreement" });
      return ctx.db.agreement.create({
        data: {
          centerId: ctx.center.id,
          callId: call.id,
          applicationId: application.id,
          number: `协议-${application.receipt}`,
        },
      });
    });
  }

  it("writes the signature in the statement that moves it", async () => {
    const { id } = await preparedAgreement();
    const signature = { organizationSignedOn: new Date("2022-01-04"), organizationSigner: "张三" };
    const state = await here.act(day, "agreement.sign", (ctx) =>
      moveAgreements(ctx, [id], "prepared", "organizationSigns", { signature }),
    );
    expect(state).toBe("signedByOrganization");
    const after = await here.read(day, (ctx) => ctx.db.agreement.findFirst({ where: { id } }));
    expect(after).toMatchObject({ state, ...signature, centerSignedOn: null });
    expect(await here.records(id)).toMatchObject([{ event: "organizationSigns", fromState: "prepared" }]);
  });

  it("keeps the first signature when the same side signs again with another name", async () => {
    const { id } = await preparedAgreement();
    const sign = (organizationSigner: string) =>
      here.act(day, "agreement.sign", (ctx) =>
        moveAgreements(ctx, [id], "prepared", "organizationSigns", { signature: { organizationSigner } }),
      );
    await sign("张三");
    expect(await refusalOf(sign("李四"))).toMatchObject({ code: "conflict" });
    const after = await here.read(day, (ctx) => ctx.db.agreement.findFirst({ where: { id } }));
    expect(after?.organizationSigner).toBe("张三");
  });
});

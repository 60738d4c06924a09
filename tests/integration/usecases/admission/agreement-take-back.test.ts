import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { recordLapse } from "@/lib/usecases/admission/agreement-lapse";
import { recordSignatures } from "@/lib/usecases/admission/agreement-sign";
import { takeBackLapse, takeBackSignatures } from "@/lib/usecases/admission/agreement-take-back";
import { takeBackEnd } from "@/lib/usecases/recruitment/no-admission";
import { makeSigningCall } from "../../../support/admission/signing-call";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2022-02-17";
let here: Desk;

beforeAll(async () => {
  here = await openDesk();
});
afterAll(closeDesks);

async function signing() {
  const { agreements, ...made } = await makeSigningCall(here.center, here.person, {
    quota: 2,
    applications: [{}, {}],
  });
  const [first, second] = agreements;
  if (!first || !second) throw new Error("two were made");
  return { ...made, first, second };
}

const act = <T>(run: Parameters<typeof here.act<T>>[2]) => here.act(day, "agreement.sign", run);
const lapse = (agreement: string) => act((ctx) => recordLapse(ctx, { agreement, reason: "来函放弃" }));
const sign = (call: string, agreement: string, side: "both" | "organization") =>
  act((ctx) =>
    recordSignatures(ctx, {
      call,
      agreements: [agreement],
      side,
      signedOn: civilDate(day),
      centerSigner: "赵工",
    }),
  );
const standing = (id: string) =>
  here.read(day, async (ctx) => {
    const { call, application, ...agreement } = await ctx.db.agreement.findFirstOrThrow({
      where: { id },
      include: { call: true, application: true },
    });
    return { agreement, call: call?.state, application: application?.state };
  });
const unsigned = {
  organizationSignedOn: null,
  organizationSigner: null,
  centerSignedOn: null,
  centerSigner: null,
};

describe("a lapse recorded wrongly", () => {
  test("is not said to be in the way of a batch that is completed", async () => {
    const { call, first, second } = await signing();
    await sign(call.id, first.id, "both");
    await lapse(second.id);
    const refusal = await refusalOf(act((ctx) => takeBackEnd(ctx, { call: call.id, reason: "误办结" })));
    expect(refusal.message).toContain("只有“已结束");
  });

  test("is taken back, and a batch in which all gave up, which has ended, signs again", async () => {
    const { first, second } = await signing();
    await lapse(first.id);
    expect(await standing(first.id)).toMatchObject({ call: "signing" });
    await lapse(second.id);
    // With nobody in incubation: not completed, and nothing left to be done.
    expect(await standing(second.id)).toMatchObject({ call: "ended", application: "lapsed" });
    await act((ctx) => takeBackLapse(ctx, { agreement: first.id, reason: "认错了组织" }));
    expect(await standing(first.id)).toMatchObject({
      call: "signing",
      application: "awaitingAgreement",
      agreement: { state: "prepared", ...unsigned },
    });
    expect((await here.records(first.id)).at(-1)).toMatchObject({
      event: "takeBackLapse",
      fromState: "voided",
      reason: "认错了组织",
    });
  });

  test("is none of an agreement that waits", async () => {
    const { first } = await signing();
    const refusal = await refusalOf(
      act((ctx) => takeBackLapse(ctx, { agreement: first.id, reason: "试试" })),
    );
    expect(refusal.code).toBe("conflict");
  });
});

describe("signatures recorded wrongly", () => {
  test("of one side go without touching the application", async () => {
    const { call, first } = await signing();
    await sign(call.id, first.id, "organization");
    await act((ctx) => takeBackSignatures(ctx, { agreement: first.id, reason: "日期有误" }));
    expect(await standing(first.id)).toMatchObject({
      call: "signing",
      application: "awaitingAgreement",
      agreement: { state: "prepared", ...unsigned },
    });
  });

  test("of both sides open a completed batch again", async () => {
    const { call, first, second } = await signing();
    await sign(call.id, first.id, "both");
    await lapse(second.id);
    expect(await standing(first.id)).toMatchObject({ call: "completed" });
    await act((ctx) => takeBackSignatures(ctx, { agreement: first.id, reason: "没有签" }));
    expect(await standing(first.id)).toMatchObject({ call: "signing", application: "awaitingAgreement" });
  });
});

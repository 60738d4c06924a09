import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { recordLapse } from "@/lib/usecases/admission/agreement-lapse";
import { takeBackLapse } from "@/lib/usecases/admission/agreement-take-back";
import { listNotices } from "@/lib/usecases/admission/notice";
import { draftNotice, proposeNotice } from "@/lib/usecases/admission/notice-draft";
import { closeNotice, publishNotice } from "@/lib/usecases/admission/notice-publication";
import { reopenNotice, withdrawNotice } from "@/lib/usecases/admission/notice-take-back";
import { promoteReserve, takeBackPromotion } from "@/lib/usecases/admission/promotion";
import { getPublicNotice } from "@/lib/usecases/admission/public-notice";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import { makeSigningCall, noticeText } from "../../../support/admission/signing-call";
import { nth } from "../../../support/review/review-world";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

let here: Desk;
beforeAll(async () => {
  here = await openDesk();
});
afterAll(closeDesks);

const day = "2022-01-24";
const later = "2022-02-17";
const reason = "名额空出";
/** Two places, a reserve of two. */
const made = () => makeSigningCall(here.center, here.person, { quota: 2, reserve: 2 });
type Made = Awaited<ReturnType<typeof made>>;

const lapse = ({ agreements }: Made, place: number) =>
  here.act(day, "agreement.sign", (ctx) =>
    recordLapse(ctx, { agreement: nth(agreements, place).id, reason: "来函放弃" }),
  );
const promote = ({ applications }: Made, ...places: number[]) =>
  here.act(day, "reserve.promote", (ctx) =>
    promoteReserve(ctx, { applications: places.map((place) => nth(applications, place).id), reason }),
  );
const publish = (notice: string) => here.act(day, "notice.publish", (ctx) => publishNotice(ctx, { notice }));
const close = (notice: string) =>
  here.act(later, "notice.close", (ctx) => closeNotice(ctx, { notice, statement: "无异议。" }));
const takeBack = (notice: string) =>
  here.act(day, "reserve.promote", (ctx) => takeBackPromotion(ctx, { notice, reason: "登记有误" }));
const states = ({ call }: Made) =>
  here.read(day, async (ctx) => {
    const { state } = await ctx.db.call.findFirstOrThrow({ where: { id: call.id } });
    const found = await ctx.db.application.findMany({
      where: { callId: call.id },
      orderBy: { receipt: "asc" },
    });
    return [state, ...found.map((one) => one.state)];
  });

describe("a place that is given up", () => {
  it("goes to the first of the reserve by a supplement of its own, up to a signed agreement", async () => {
    const world = await made();
    await lapse(world, 0);
    const { id } = await promote(world, 2);
    expect(await states(world)).toEqual(["signing", "lapsed", "awaitingAgreement", "shortlisted", "reserve"]);
    await publish(id);
    const paper = await here.read(day, (ctx) => getPublicNotice(ctx, { notice: id }));
    expect(paper).toMatchObject({
      isSupplement: true,
      related: [{ id: world.notice.id, isSupplement: false }],
    });
    expect(paper.rows?.admitted.map(({ receipt }) => receipt)).toEqual([nth(world.applications, 2).receipt]);
    expect(paper.rows?.reserve).toEqual([]);
    const first = await here.read(day, (ctx) => getPublicNotice(ctx, { notice: world.notice.id }));
    expect(first.related).toMatchObject([{ id, isSupplement: true }]);

    await close(id);
    const agreements = await here.read(later, (ctx) =>
      ctx.db.agreement.findMany({ where: { callId: world.call.id }, orderBy: { number: "asc" } }),
    );
    expect(agreements.map(({ state }) => state)).toEqual(["voided", "prepared", "prepared"]);
    expect(agreements[2]?.number).toMatch(/-003$/);
    const result = await here.act(later, "agreement.sign", (ctx) =>
      signAgreements(ctx, {
        call: world.call.id,
        agreements: agreements.slice(1).map((one) => one.id),
        side: "both" as const,
        signedOn: civilDate(later),
      }),
    );
    expect(result).toMatchObject({ recorded: 2 });
    expect(await states(world)).toEqual(["completed", "lapsed", "signed", "signed", "reserve"]);
  });

  it("does not hold up the others, whose notice is over", async () => {
    const world = await made();
    await lapse(world, 0);
    await publish((await promote(world, 2)).id);
    await here.act(day, "agreement.sign", (ctx) =>
      signAgreements(ctx, {
        call: world.call.id,
        agreements: [nth(world.agreements, 1).id],
        side: "both" as const,
        signedOn: civilDate(day),
      }),
    );
    expect(await states(world)).toEqual(["signing", "lapsed", "signed", "announced", "reserve"]);
  });

  it("brings a call back to the signing that was over", async () => {
    const world = await made();
    await lapse(world, 0);
    await lapse(world, 1);
    expect((await states(world))[0]).toBe("ended");
    await promote(world, 2, 3);
    expect(await states(world)).toEqual(["signing", "lapsed", "lapsed", "shortlisted", "shortlisted"]);
  });
});

describe("nobody is promoted", () => {
  it("while no place is free", async () => {
    expect((await refusalOf(promote(await made(), 2))).message).toContain("没有空出的名额");
  });

  it("before its turn, or in a greater number than there are places", async () => {
    const world = await made();
    await lapse(world, 0);
    for (const places of [[3], [2, 3]])
      expect((await refusalOf(promote(world, ...places))).message).toContain("还没有轮到");
  });

  it("twice: of two clicks at once one counts", async () => {
    const world = await made();
    await lapse(world, 0);
    const results = await Promise.allSettled([promote(world, 2), promote(world, 2)]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const supplements = await here.read(day, (ctx) =>
      ctx.db.publicNotice.count({ where: { supplementsId: world.notice.id } }),
    );
    expect(supplements).toBe(1);
  });
});

describe("a promotion", () => {
  it("keeps its place: the lapse before it is not taken back", async () => {
    const world = await made();
    await lapse(world, 0);
    const { id } = await promote(world, 2);
    const back = () =>
      here.act(day, "agreement.sign", (ctx) =>
        takeBackLapse(ctx, { agreement: nth(world.agreements, 0).id, reason: "登记有误" }),
      );
    expect((await refusalOf(back())).message).toContain("已由候补递补");
    await takeBack(id);
    await back();
    expect(await states(world)).toEqual([
      "signing",
      "awaitingAgreement",
      "awaitingAgreement",
      "reserve",
      "reserve",
    ]);
  });

  it("is taken back only before it is public, and once", async () => {
    const world = await made();
    await lapse(world, 0);
    const { id } = await promote(world, 2);
    await publish(id);
    expect((await refusalOf(takeBack(id))).message).toContain("先撤回公示");
    await here.act(day, "notice.publish", (ctx) => withdrawNotice(ctx, { notice: id, reason: "名称有误" }));
    expect(await states(world)).toEqual(["signing", "lapsed", "awaitingAgreement", "shortlisted", "reserve"]);
    await takeBack(id);
    expect((await refusalOf(takeBack(id))).message).toContain("已经撤销");
    await promote(world, 2);
  });

  it("whose supplement was withdrawn is announced anew, with a period of its own", async () => {
    const world = await made();
    await lapse(world, 0);
    const { id } = await promote(world, 2);
    await publish(id);
    await here.act(day, "notice.publish", (ctx) => withdrawNotice(ctx, { notice: id, reason: "名称有误" }));
    const { ready } = await here.read(day, (ctx) => listNotices(ctx, { page: 1, size: 20, q: "" }));
    expect(ready.map(({ number }) => number)).toContain(world.call.number);
    const key = { kind: world.call.kind, number: world.call.number };
    const { proposal } = await here.read(day, (ctx) => proposeNotice(ctx, { call: key }));
    expect(proposal?.title).toContain("补充公示");
    const text = { ...noticeText, startsOn: civilDate(day), endsOn: civilDate("2022-01-28") };
    const again = await here.act(day, "notice.draft", (ctx) =>
      draftNotice(ctx, { call: world.call.id, ...text }),
    );
    await publish(again.id);
    expect((await refusalOf(takeBack(id))).message).toContain("另拟补充公示");
  });

  it("stands on its predecessor, whose period is not opened again below it", async () => {
    const world = await made();
    await lapse(world, 0);
    await promote(world, 2);
    const refusal = await refusalOf(
      here.act(day, "notice.close", (ctx) => reopenNotice(ctx, { notice: world.notice.id, reason: "有误" })),
    );
    expect(refusal.message).toContain("已有补充公示");
  });
});

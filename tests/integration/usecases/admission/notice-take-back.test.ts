import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordLapse } from "@/lib/usecases/admission/agreement-lapse";
import { listNotices } from "@/lib/usecases/admission/notice";
import { draftNotice } from "@/lib/usecases/admission/notice-draft";
import { closeNotice, publishNotice } from "@/lib/usecases/admission/notice-publication";
import { reopenNotice, withdrawNotice } from "@/lib/usecases/admission/notice-take-back";
import { getPublicNotice, listPublicNotices } from "@/lib/usecases/admission/public-notice";
import { makeDraftedNotice, makeSigningCall, noticeText } from "../../../support/admission/signing-call";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

let here: Desk;

beforeAll(async () => {
  here = await openDesk();
});
afterAll(closeDesks);

const first = { page: 1, size: 20, q: "" };

async function published() {
  const made = await makeDraftedNotice(here.center, here.person);
  const notice = made.notice.id;
  await here.act("2022-01-17", "notice.publish", (ctx) => publishNotice(ctx, { notice }));
  return { ...made, notice };
}

const withdraw = (notice: string) =>
  here.act("2022-01-18", "notice.publish", (ctx) => withdrawNotice(ctx, { notice, reason: "名称有误" }));
const standing = (call: string) =>
  here.read("2022-01-24", async (ctx) => {
    const { state } = await ctx.db.call.findFirstOrThrow({ where: { id: call } });
    const groups = await ctx.db.application.groupBy({ by: ["state"], where: { callId: call }, _count: true });
    return { call: state, ...Object.fromEntries(groups.map((group) => [group.state, group._count])) };
  });

describe("a notice that says something wrong", () => {
  it("leaves the public site at once, and its batch waits for another one, which may be published", async () => {
    const { call, notice } = await published();
    await withdraw(notice);
    expect(await refusalOf(here.read("2022-01-18", (ctx) => getPublicNotice(ctx, { notice })))).toMatchObject(
      {
        code: "not_found",
      },
    );
    const shown = await here.read("2022-01-18", (ctx) => listPublicNotices(ctx, { page: 1 }));
    expect(shown.rows.map(({ id }) => id)).not.toContain(notice);
    expect(await standing(call.id)).toMatchObject({ call: "reviewing", shortlisted: 3, notAdmitted: 1 });
    const listed = await here.read("2022-01-18", (ctx) => listNotices(ctx, first));
    expect(listed.ready.map(({ number }) => number)).toContain(call.number);

    const again = await here.act("2022-01-17", "notice.draft", (ctx) =>
      draftNotice(ctx, { call: call.id, ...noticeText }),
    );
    await here.act("2022-01-17", "notice.publish", (ctx) => publishNotice(ctx, { notice: again.id }));
    expect(await standing(call.id)).toMatchObject({ call: "noticing", announced: 3 });
  });

  it("stays on record as it was published, with the reason", async () => {
    const { notice } = await published();
    await withdraw(notice);
    const row = await here.read("2022-01-18", (ctx) =>
      ctx.db.publicNotice.findFirstOrThrow({ where: { id: notice } }),
    );
    expect(row).toMatchObject({ state: "withdrawn", title: noticeText.title });
    expect((await here.records(notice)).at(-1)).toMatchObject({ event: "withdraw", reason: "名称有误" });
  });

  it("cannot be withdrawn twice, nor as a draft", async () => {
    const { notice } = await published();
    await withdraw(notice);
    expect(await refusalOf(withdraw(notice))).toMatchObject({ code: "conflict" });
    const draft = (await makeDraftedNotice(here.center, here.person)).notice.id;
    expect(await refusalOf(withdraw(draft))).toMatchObject({ code: "conflict" });
  });
});

describe("a period that was closed wrongly", () => {
  const reopen = (notice: string) =>
    here.act("2022-01-24", "notice.close", (ctx) => reopenNotice(ctx, { notice, reason: "有异议未办结" }));

  it("goes on without its agreements, and may be closed again", async () => {
    const { call, notice, agreements } = await makeSigningCall(here.center, here.person);
    await reopen(notice.id);
    expect(await standing(call.id)).toMatchObject({ call: "noticing", announced: 3 });
    await here.act("2022-01-24", "notice.close", (ctx) =>
      closeNotice(ctx, { notice: notice.id, statement: "异议已办结。" }),
    );
    const anew = await here.read("2022-01-24", (ctx) =>
      ctx.db.agreement.findMany({ where: { callId: call.id }, orderBy: { number: "asc" } }),
    );
    expect(anew.map(({ number }) => number)).toEqual(agreements.map(({ number }) => number));
    expect(anew.every(({ organizationId }) => organizationId !== null)).toBe(true);
  });

  it("stays closed once a lapse is on record", async () => {
    const { notice, agreements } = await makeSigningCall(here.center, here.person);
    const agreement = agreements[1]?.id ?? "";
    await here.act("2022-01-24", "agreement.sign", (ctx) =>
      recordLapse(ctx, { agreement, reason: "来函放弃" }),
    );
    const refusal = await refusalOf(reopen(notice.id));
    expect(refusal.message).toContain(agreements[1]?.number);
  });
});

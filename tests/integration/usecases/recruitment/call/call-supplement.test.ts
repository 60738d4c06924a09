import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actInCenter } from "@/lib/db/tenant";
import { system } from "@/lib/domain/access";
import { civilDate, toUtcMidnight } from "@/lib/domain/base/civil-date";
import {
  callToAmend,
  callToExtend,
  extendCall,
  publishSupplement,
  supplementsOf,
} from "@/lib/usecases/recruitment/call/call-supplement";
import { closeCallInTime } from "@/lib/usecases/recruitment/call/call-window";
import { readCall } from "@/lib/usecases/recruitment/site";
import { makeApplication, makeCall, visitOf } from "../../../../support/factories";
import { jobsAbout } from "../../../../support/machine/queued-jobs";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

let here: Desk;
let elsewhere: Desk;

beforeAll(async () => {
  here = await openDesk();
  elsewhere = await openDesk();
});
afterAll(closeDesks);

/** A published call that takes applications up to and including 3 January 2022. */
function published(state: "preparing" | "recruiting" | "closed" | "reviewing" = "recruiting") {
  return here.read("2021-12-20", (ctx) =>
    makeCall(ctx, {
      state,
      closesOn: "2022-01-03",
      publishedAt: state === "preparing" ? null : new Date("2021-12-20T04:00:00Z"),
    }),
  );
}

const words = { title: "关于补充入驻条件的公告", body: "- 备案组织也可以申请" };

function supplement(callId: string, day = "2022-01-02", desk = here) {
  return desk.act(day, "call.supplement", (ctx) => publishSupplement(ctx, { callId, ...words }));
}

function extend(
  callId: string,
  day: string,
  to: { closesOn: string; closesAt?: string | null; reviewOn?: string | null },
) {
  const { closesAt = null, reviewOn = null } = to;
  return here.act(day, "call.supplement", (ctx) =>
    extendCall(ctx, {
      callId,
      closesOn: civilDate(to.closesOn),
      closesAt,
      reviewOn: reviewOn === null ? null : civilDate(reviewOn),
      reason: "受停电影响",
    }),
  );
}

function rowOf(id: string) {
  return here.read("2022-01-04", (ctx) => ctx.db.call.findFirstOrThrow({ where: { id } }));
}

function messagesAbout(callName: string) {
  return here.read("2022-01-04", async (ctx) =>
    (await ctx.db.message.findMany({ orderBy: { recipientName: "asc" } })).filter(({ body }) =>
      body.includes(callName),
    ),
  );
}

describe("publishSupplement", () => {
  it("stands beside the published text for everybody, dated, and is kept on record", async () => {
    const call = await published();
    await supplement(call.id);
    expect((await rowOf(call.id)).body).toBe(call.body);
    const shown = await here.read("2022-01-02", (ctx) => readCall(ctx, { call }));
    expect(shown.supplements).toEqual([
      expect.objectContaining({ ...words, publishedAt: new Date("2022-01-02T04:00:00Z") }),
    ]);
    expect(await here.records(call.id)).toEqual([
      expect.objectContaining({ event: "supplement", reason: words.title }),
    ]);
  });

  it("tells those in the race and those who have begun, as far as they can be reached", async () => {
    const call = await published();
    await here.read("2022-01-01", async (ctx) => {
      await makeApplication(ctx, call, { contactName: "甲", state: "submitted" });
      await makeApplication(ctx, call, { contactName: "乙", state: "withdrawn" });
      const draft = (n: number, values: object) => ({
        centerId: ctx.center.id,
        callId: call.id,
        receipt: `${ctx.center.code}-D${call.number}-${n}`,
        queryCodeHash: `${n}`,
        submissionHash: `${n}`,
        values,
        createdAt: ctx.now,
        savedAt: ctx.now,
      });
      await ctx.db.draft.createMany({
        data: [
          draft(1, { contactName: "丙", contactMobile: "138 0000 1234", email: 3 }),
          draft(2, { contactName: "丁", contactMobile: "不知道" }),
          { ...draft(3, { contactName: "戊", contactMobile: "13800001234" }), submittedAt: ctx.now },
        ],
      });
    });
    await supplement(call.id);
    const told = await messagesAbout(call.name);
    expect(told.map(({ recipientName, state }) => [recipientName, state]).sort()).toEqual([
      ["丙", "waiting"],
      ["甲", "waiting"],
    ]);
    expect(told[0]?.body).toContain(words.title);
  });

  it("is refused before the publication, and for a call of another center", async () => {
    const preparing = await published("preparing");
    expect((await refusalOf(supplement(preparing.id))).message).toContain("还没有发布");
    expect(
      (await refusalOf(here.read("2022-01-02", (ctx) => callToAmend(ctx, { call: preparing })))).code,
    ).toBe("conflict");
    const call = await published();
    expect((await refusalOf(supplement(call.id, "2022-01-02", elsewhere))).code).toBe("not_found");
    expect(await here.read("2022-01-02", (ctx) => supplementsOf(ctx, call.id))).toEqual([]);
  });
});

describe("extendCall", () => {
  it("moves the end, leaves a supplement with the reason, and closes by the new time", async () => {
    const call = await published();
    await extend(call.id, "2022-01-02", { closesOn: "2022-01-10", closesAt: "18点" });
    expect(await rowOf(call.id)).toMatchObject({
      state: "recruiting",
      closesOn: toUtcMidnight(civilDate("2022-01-10")),
      closesAt: "18:00",
      reviewOn: null,
    });
    const [told] = await here.read("2022-01-02", (ctx) => supplementsOf(ctx, call.id));
    expect(told?.body).toContain("由2022年1月3日延长至2022年1月10日 18:00");
    expect(told?.body).toContain("受停电影响");
    expect((await jobsAbout(call.id)).map((job) => job.start_after)).toContainEqual(
      new Date("2022-01-10T10:01:00.000Z"),
    );
    const close = (day: string) =>
      actInCenter(visitOf(here.center, system, "call.close", day), (ctx) =>
        closeCallInTime(ctx, { call: call.id }),
      );
    await close("2022-01-04");
    expect((await rowOf(call.id)).state).toBe("recruiting");
    await close("2022-01-11");
    expect((await rowOf(call.id)).state).toBe("closed");
  });

  it("opens a call again that has closed", async () => {
    const call = await published("closed");
    await extend(call.id, "2022-01-05", { closesOn: "2022-01-08" });
    expect((await rowOf(call.id)).state).toBe("recruiting");
    expect((await here.records(call.id)).map(({ event }) => event)).toEqual(["extend", "reopenCall"]);
  });

  it("refuses an earlier end, a wrong time and a review before the end, beside the field; nothing changes", async () => {
    const call = await published();
    expect(
      (await refusalOf(extend(call.id, "2022-01-02", { closesOn: "2022-01-02" }))).fields,
    ).toHaveProperty("closesOn");
    expect(
      (await refusalOf(extend(call.id, "2022-01-02", { closesOn: "2022-01-09", closesAt: "下午" }))).fields,
    ).toHaveProperty("closesAt");
    expect(
      (await refusalOf(extend(call.id, "2022-01-02", { closesOn: "2022-01-09", reviewOn: "2022-01-09" })))
        .fields,
    ).toHaveProperty("reviewOn");
    expect(await rowOf(call.id)).toMatchObject({ closesOn: call.closesOn, closesAt: "23:59" });
    expect(await here.records(call.id)).toEqual([]);
  });

  it("comes too late once the review has begun", async () => {
    const call = await published("reviewing");
    expect((await refusalOf(here.read("2022-01-05", (ctx) => callToExtend(ctx, { call })))).code).toBe(
      "conflict",
    );
    const refusal = await refusalOf(extend(call.id, "2022-01-05", { closesOn: "2022-01-08" }));
    expect(refusal.message).toContain("评审已经开始");
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Center, Context } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import { civilDate, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError } from "@/lib/domain/base/errors";
import { centerFront, currentCalls, publishedCalls, readCall } from "@/lib/usecases/recruitment/site";
import {
  batch,
  makeCall,
  makeCenter,
  makeCriteria,
  ownerClient,
  pingchengCriteria,
  plainRules,
  visitOf,
} from "../../../support/factories";
import { statementsOf } from "../../../support/machine/statements";
import { makeSelection } from "../../../support/review/ranked-call";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let here: Center;
let elsewhere: Center;

beforeEach(async () => {
  here = await makeCenter(owner);
});
beforeAll(async () => {
  elsewhere = await makeCenter(owner);
  await on(
    "2021-12-30",
    async (ctx) => {
      const call = await makeCall(ctx, { state: "recruiting", number: 99, title: "别处的公告" });
      await makeCriteria(ctx, call);
      await makeNotice(ctx, call, "published", "别处的公示");
    },
    elsewhere,
  );
});
afterAll(() => owner.$disconnect());

function on<T>(day: string, run: (ctx: Context) => Promise<T>, center = here): Promise<T> {
  return inCenter(visitOf(center, visitor, "site.view", day), run);
}

async function makeNotice(
  ctx: Context,
  call: { id: string },
  state: "drafted" | "published" | "closed",
  title: string,
) {
  const centerId = ctx.center.id;
  const selection = await makeSelection(ctx, call);
  await ctx.db.ranking.create({
    data: {
      centerId,
      callId: call.id,
      review: {},
      result: {},
      digest: "x",
      confirmedById: centerId,
      confirmedByName: "王某",
      confirmedAt: ctx.now,
    },
  });
  await ctx.db.publicNotice.create({
    data: {
      centerId,
      callId: call.id,
      selectionId: selection.id,
      state,
      title,
      body: "",
      rows: [],
      maskRule: "keepEnds",
      startsOn: toUtcMidnight(civilDate("2022-01-17")),
      endsOn: toUtcMidnight(civilDate("2022-01-21")),
      length: 5,
      unit: "workingDays",
      firstDayCounts: true,
      contact: "0352-1234567",
    },
  });
}

describe("currentCalls", () => {
  it("shows calls that take applications now or soon, the one that closes first on top", async () => {
    await on("2021-12-20", async (ctx) => {
      await makeCall(ctx, { number: 1, state: "recruiting" });
      await makeCall(ctx, {
        number: 2,
        state: "recruiting",
        opensOn: "2021-12-31",
        closesOn: "2022-01-02",
      });
      await makeCall(ctx, { number: 3, state: "preparing" });
      await makeCall(ctx, { number: 4, state: "closed" });
    });
    const calls = await on("2021-12-30", currentCalls);
    expect(calls.map(({ number, phase, daysLeft }) => ({ number, phase, daysLeft }))).toEqual([
      { number: 2, phase: "notYetOpen", daysLeft: 3 },
      { number: 1, phase: "open", daysLeft: 4 },
    ]);
  });

  it("keeps a call through its last day and drops it on the next, though nobody closed it", async () => {
    await on("2021-12-20", (ctx) => makeCall(ctx, { number: 1, state: "recruiting" }));
    expect(await on("2022-01-03", currentCalls)).toMatchObject([{ phase: "open", daysLeft: 0 }]);
    expect(await on("2022-01-04", currentCalls)).toEqual([]);
  });
});

describe("a call with hours", () => {
  it("is dropped within its last day, once they are over", async () => {
    const made = await on("2022-03-01", (ctx) =>
      makeCall(ctx, {
        state: "recruiting",
        opensOn: "2022-03-01",
        closesOn: "2022-03-10",
        closesAt: "11:30",
      }),
    );
    const shown = async (day: string) =>
      (await on(day, currentCalls)).some(({ number }) => number === made.number);
    expect([await shown("2022-03-09"), await shown("2022-03-10")]).toEqual([true, false]);
  });
});

describe("centerFront", () => {
  it("shows published notices only, and nothing of another center", async () => {
    await on("2021-12-20", async (ctx) => {
      await makeNotice(ctx, await makeCall(ctx, { number: 1 }), "drafted", "还没有发布");
      await makeNotice(ctx, await makeCall(ctx, { number: 2 }), "closed", "第二批公示");
    });
    const { calls, notices } = await on("2021-12-30", centerFront);
    expect(calls).toEqual([]);
    expect(notices).toEqual([
      { id: expect.any(String), title: "第二批公示", startsOn: "2022-01-17", endsOn: "2022-01-21" },
    ]);
  });

  it("shows calls to act on now, the one that closes first on top, and where the latest stands", async () => {
    await on("2021-12-20", async (ctx) => {
      const open = { state: "recruiting", opensOn: "2021-12-25" } as const;
      await makeCall(ctx, { number: 1, ...open, closesOn: "2022-01-10" });
      await makeCall(ctx, { number: 2, ...open, closesOn: "2022-01-03" });
      await makeCall(ctx, { number: 3, state: "preparing", opensOn: "2022-01-20", closesOn: "2022-01-30" });
    });
    const { calls, way } = await on("2021-12-30", centerFront);
    expect(calls.map(({ number, daysLeft }) => [number, daysLeft])).toEqual([
      [2, 4],
      [1, 11],
    ]);
    expect(way?.stop).toBe("applying");
    expect((await on("2022-01-04", centerFront)).way?.stop).toBe("checking");
  });

  it("is cheap", async () => {
    await on("2021-12-20", async (ctx) => {
      for (const number of [1, 2, 3]) {
        await makeNotice(ctx, await makeCall(ctx, { number, state: "recruiting" }), "published", "公示");
      }
    });
    expect(await statementsOf(() => on("2021-12-30", centerFront))).toHaveLength(3);
  });
});

describe("publishedCalls", () => {
  it("lists every published call, newest batch first, with its phase of today", async () => {
    await on("2021-12-20", async (ctx) => {
      await makeCall(ctx, { number: 1, state: "completed", closesOn: "2021-12-26" });
      await makeCall(ctx, { number: 2, state: "recruiting" });
      await makeCall(ctx, { number: 3, state: "preparing" });
    });
    const calls = await on("2021-12-30", publishedCalls);
    expect(calls.map(({ number, phase }) => [number, phase])).toEqual([
      [2, "open"],
      [1, "over"],
    ]);
    expect(await statementsOf(() => on("2021-12-30", publishedCalls))).toHaveLength(2);
  });
});

describe("readCall", () => {
  it("tells window, quota, criteria with their points and the rules in words", async () => {
    await on("2021-12-20", async (ctx) => {
      const rules = { ...plainRules, aggregate: { method: "trimmedMean", drop: 1, fromBallots: 5 } } as const;
      const call = await makeCall(ctx, { number: 3, state: "recruiting", rules });
      await makeCriteria(ctx, call);
    });
    const call = await on("2021-12-30", (ctx) => readCall(ctx, { call: batch(3) }));
    expect(call).toMatchObject({
      number: 3,
      opensOn: "2021-12-25",
      closesOn: "2022-01-03",
      reviewOn: "2022-01-14",
      quota: "30 家",
      seats: "30 家",
      phase: "open",
    });
    expect(call.criteria.map(({ name, max }) => [name, max])).toEqual(
      pingchengCriteria.map((name) => [name, 20]),
    );
    expect(call.rules.join()).toContain("去掉 1 个最高分和 1 个最低分");
    expect(call.rules.join()).toContain("30");
  });

  it.each([
    [
      "in preparation",
      async (ctx: Context) => void (await makeCall(ctx, { number: 99, state: "preparing" })),
    ],
    ["of another center", async () => undefined],
  ])("finds no call %s", async (_case, prepare) => {
    await on("2021-12-20", prepare);
    const fault = await on("2021-12-30", (ctx) => readCall(ctx, { call: batch(99) })).catch((error) => error);
    expect(fault).toBeInstanceOf(AppError);
    expect(fault).toMatchObject({ code: "not_found" });
    const theirs = await on("2021-12-30", (ctx) => readCall(ctx, { call: batch(99) }), elsewhere);
    expect(theirs.title).toBe("别处的公告");
  });

  it("needs at most eight statements", async () => {
    await on("2021-12-20", async (ctx) => {
      await makeCriteria(ctx, await makeCall(ctx, { number: 3, state: "recruiting" }));
    });
    const sent = await statementsOf(() => on("2021-12-30", (ctx) => readCall(ctx, { call: batch(3) })));
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.length).toBeLessThanOrEqual(8);
  });
});

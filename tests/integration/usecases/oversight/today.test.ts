import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Context } from "@/lib/db/context";
import { civilDate, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { countWaiting, getToday } from "@/lib/usecases/oversight/today";
import {
  makeApplication,
  makeCall,
  makeCohort,
  makeIncubatee,
  makePanelist,
} from "../../../support/factories";
import { makeSelection } from "../../../support/ranked-call";
import { closeDesks, type Desk, openDesk } from "../../../support/staff-desk";

let here: Desk;

async function notice(ctx: Context, callId: string, state: "drafted" | "published", endsOn: string) {
  await rank(ctx, callId);
  const selection = await makeSelection(ctx, { id: callId });
  await ctx.db.publicNotice.create({
    data: {
      centerId: ctx.center.id,
      callId,
      selectionId: selection.id,
      state,
      title: "公示",
      body: "名单如下。",
      rows: [],
      maskRule: "keepEnds",
      startsOn: toUtcMidnight(civilDate("2022-01-18")),
      endsOn: toUtcMidnight(civilDate(endsOn)),
      length: 5,
      unit: "workingDays",
      firstDayCounts: true,
      contact: "0352-1234567",
    },
  });
}

function rank(ctx: Context, callId: string) {
  const { id, name } = { id: ctx.actor.userId ?? "", name: ctx.actor.name };
  return ctx.db.ranking.create({
    data: {
      centerId: ctx.center.id,
      callId,
      review: {},
      result: {},
      digest: "0",
      confirmedById: id,
      confirmedByName: name,
      confirmedAt: ctx.now,
    },
  });
}

/** One batch in every state that can make work, and one taken over; the calls end on 2022-01-20. */
async function everything(ctx: Context) {
  await makeCall(ctx, { number: 1, state: "preparing", opensOn: "2022-02-01", closesOn: "2022-02-10" });
  const open = await makeCall(ctx, { number: 2, state: "recruiting", closesOn: "2022-01-20" });
  await makeApplication(ctx, open);
  await makeApplication(ctx, open);
  await makeApplication(ctx, open, { state: "withdrawn" });
  const ready = await makeCall(ctx, { number: 3, state: "closed", closesOn: "2022-01-05" });
  await makeApplication(ctx, ready, { state: "passed" });
  await makePanelist(ctx, ready, 0);
  const marking = await makeCall(ctx, { number: 4, state: "reviewing", closesOn: "2022-01-03" });
  await makePanelist(ctx, marking, 0);
  await makeApplication(ctx, marking, { state: "passed" });
  const ranked = await makeCall(ctx, { number: 5, state: "reviewing" });
  await makeApplication(ctx, ranked, { state: "shortlisted" });
  await rank(ctx, ranked.id);
  const drafted = await makeCall(ctx, { number: 6, state: "reviewing" });
  await notice(ctx, drafted.id, "drafted", "2022-01-24");
  const running = await makeCall(ctx, { number: 7, state: "noticing" });
  await notice(ctx, running.id, "published", "2022-01-24");
  const signing = await makeCall(ctx, { number: 8, state: "signing" });
  const application = await makeApplication(ctx, signing, { state: "awaitingAgreement" });
  await ctx.db.agreement.create({
    data: { centerId: ctx.center.id, callId: signing.id, applicationId: application.id, number: "1" },
  });
  await makeIncubatee(ctx, await makeCohort(ctx));
}

beforeAll(async () => {
  here = await openDesk();
  const elsewhere = await openDesk();
  await here.read("2022-01-15", everything);
  await elsewhere.read("2022-01-15", everything);
});
afterAll(closeDesks);

describe("countWaiting", () => {
  it("counts what waits in this center, in one statement", async () => {
    expect(await here.read("2022-01-20", countWaiting)).toEqual({
      calls: 1,
      applications: 2,
      reviews: 2,
      notices: 2,
      agreements: 1,
    });
    expect(await here.statements("2022-01-20", countWaiting)).toBe(1);
  });

  it("lets a notice wait only from the day after its last, and a call that ran out only when all is checked", async () => {
    expect(await here.read("2022-01-24", countWaiting)).toMatchObject({ notices: 2, reviews: 2 });
    expect(await here.read("2022-01-25", countWaiting)).toMatchObject({ notices: 3, reviews: 2 });
  });

  it("is all zero in a new center", async () => {
    const fresh = await openDesk();
    const nothing = { calls: 0, applications: 0, reviews: 0, notices: 0, agreements: 0 };
    expect(await fresh.read("2022-01-20", countWaiting)).toEqual(nothing);
  });
});

describe("getToday", () => {
  it("lists what is to be done by its due date, and apart from it what only needs time", async () => {
    const { tasks, waiting } = await here.read("2022-01-15", getToday);
    expect(tasks.map(({ call, act, due }) => [call.number, act, due])).toEqual([
      [4, "collectMarks", "2022-01-14"],
      [5, "draftNotice", null],
      [6, "publishNotice", null],
      [8, "signAgreements", null],
      [3, "startReview", "2022-01-16"],
      [2, "checkApplications", "2022-01-20"],
      [1, "publishCall", "2022-02-01"],
    ]);
    expect(waiting.map(({ call, act, due }) => [call.number, act, due])).toEqual([
      [7, "awaitNotice", "2022-01-24"],
    ]);
    expect(tasks.find(({ call }) => call.number === 6)?.noticeId).toEqual(expect.any(String));
  });

  it("adds up its figures from records, with few statements", async () => {
    const { figures } = await here.read("2022-01-15", getToday);
    expect(figures).toMatchObject({ calls: 7, applications: 7, incubatees: 1 });
    expect(await here.statements("2022-01-15", getToday)).toBeLessThanOrEqual(8);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applicationList } from "@/app/[center]/desk/applications/list";
import { readQuery } from "@/components/list/list";
import type { Context } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import { civilDate, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { countWaiting, getToday } from "@/lib/usecases/oversight/today";
import { listApplications } from "@/lib/usecases/recruitment/application/application-list";
import { checkApplication } from "@/lib/usecases/recruitment/check/check";
import { answerOwnCorrection } from "@/lib/usecases/recruitment/correction/own-correction";
import { reportActivity, writeActivity } from "@/lib/usecases/registry/activity";
import {
  makeApplication,
  makeCall,
  makeCohort,
  makeIncubatee,
  makePanelist,
  visitOf,
} from "../../../support/factories";
import { checkWorld } from "../../../support/recruitment/check-world";
import { makeRegistry, plainActivity } from "../../../support/registry/registry";
import { makeSelection } from "../../../support/review/ranked-call";
import { closeDesks, colleagueOf, type Desk, openDesk } from "../../../support/staff-desk";

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
    const { tasks, running } = await here.read("2022-01-15", getToday);
    expect(tasks.map(({ call, act, due }) => [call.number, act, due])).toEqual([
      [4, "collectMarks", "2022-01-14"],
      [5, "draftNotice", null],
      [6, "publishNotice", null],
      [8, "signAgreements", null],
      [3, "startReview", "2022-01-16"],
      [2, "checkApplications", "2022-01-20"],
      [1, "publishCall", "2022-02-01"],
    ]);
    expect(running.map(({ call, act, due }) => [call.number, act, due])).toEqual([
      [7, "awaitNotice", "2022-01-24"],
    ]);
    expect(tasks.find(({ call }) => call.number === 6)?.noticeId).toEqual(expect.any(String));
  });

  it("counts in the navigation what it lists", async () => {
    const { tasks } = await here.read("2022-01-20", getToday);
    const waiting = await here.read("2022-01-20", countWaiting);
    expect(Object.values(waiting).reduce((sum, count) => sum + count)).toBe(
      tasks.reduce((sum, { count }) => sum + count, 0),
    );
  });

  it("tells what came in since the last working day began, with the way to just that", async () => {
    // Applications came on Saturday, 15 January; on Monday they are new since Friday, on Tuesday since yesterday.
    const monday = await here.read("2022-01-17", getToday);
    expect(monday.since).toBe("2022-01-14");
    expect(monday.cameIn).toContainEqual({
      words: "收到 7 份申请",
      at: "desk/applications?since=2022-01-14",
      since: null,
    });
    const listed = await here.read("2022-01-17", (ctx) =>
      listApplications(ctx, readQuery(applicationList, { since: "2022-01-14" })),
    );
    expect(listed.total).toBe(7);
    const tuesday = await here.read("2022-01-18", getToday);
    expect(tuesday.since).toBe("2022-01-17");
    expect(tuesday.cameIn).toEqual([]);
  });

  it("takes the center's own holidays for what they are", async () => {
    const desk = await openDesk();
    await desk.read("2022-01-10", (ctx) =>
      ctx.db.calendarDay.create({
        data: {
          centerId: ctx.center.id,
          day: toUtcMidnight(civilDate("2022-01-17")),
          kind: "rest",
          name: "中心休整",
        },
      }),
    );
    const { since, week } = await desk.read("2022-01-18", getToday);
    expect(since).toBe("2022-01-14");
    expect(week.map(({ off }) => off)).toEqual([true, false, false, false, false, true, true]);
    expect(week[0]).toMatchObject({ day: "2022-01-17", holiday: "中心休整" });
  });

  it("says what stands still after five working days, and since when", async () => {
    // 17 to 21 January are five working days.
    expect((await here.read("2022-01-21", getToday)).stands).toEqual([]);
    const { stands } = await here.read("2022-01-24", getToday);
    expect(stands).toEqual([
      { words: "1 个批次的评审没有进展", at: "desk/reviews", since: "2022-01-14" },
      { words: "2 份申请提交后未初审", at: "desk/applications?state=submitted", since: "2022-01-15" },
    ]);
  });

  it("says of an appraised batch that it stands still, until its list is confirmed", async () => {
    const desk = await openDesk();
    const call = await desk.read("2022-01-05", async (ctx) => {
      const made = await makeCall(ctx, { state: "reviewing", method: "appraisal", reviewOn: null });
      await makeApplication(ctx, made, { state: "passed" });
      return made;
    });
    const standing = async () => (await desk.read("2022-02-24", getToday)).stands.map(({ words }) => words);
    expect(await standing()).toEqual(["1 个批次的评审没有进展"]);
    await desk.read("2022-01-05", (ctx) =>
      ctx.db.selection.create({
        data: {
          centerId: ctx.center.id,
          callId: call.id,
          method: "appraisal",
          confirmedById: ctx.actor.userId ?? "",
          confirmedByName: ctx.actor.name,
          confirmedAt: ctx.now,
        },
      }),
    );
    expect(await standing()).toEqual([]);
  });

  it("brings a corrected application back to the checker, and says how long an accepted one stands", async () => {
    const desk = await openDesk();
    const world = await checkWorld(desk);
    await world.accept();
    await world.find({ "field:profile": "请补充" });
    await world.ask();
    const at = "desk/applications?hand=answered";
    const corrected = async () =>
      (await desk.read("2026-03-05", getToday)).waits.filter((line) => line.at === at);
    expect(await corrected()).toEqual([]);
    const typed = { profile: "财务状况良好。" };
    await world.asApplicant.act((ctx) => answerOwnCorrection(ctx, { ...world.own, version: 1, typed }));
    expect(await corrected()).toEqual([{ words: "1 份申请已补正，待初审", at, since: "2026-03-04" }]);
    const listed = await desk.read("2026-03-05", (ctx) =>
      listApplications(ctx, readQuery(applicationList, { hand: "answered" })),
    );
    expect(listed.total).toBe(1);
    expect((await desk.read("2026-03-13", getToday)).stands).toEqual([
      {
        words: "1 份申请受理后没有初审结论",
        at: "desk/applications?state=accepted",
        since: "2026-03-04",
      },
    ]);
    await world.find();
    const input = { applicationId: world.application.id, verdict: "passed" as const, reason: "" };
    await world.check((ctx) => checkApplication(ctx, input));
    expect(await corrected()).toEqual([]);
  });

  it("shows the week day by day, and beyond it the next date", async () => {
    const { week, next } = await here.read("2022-01-19", getToday);
    expect(week.map(({ day }) => day)).toEqual(
      ["17", "18", "19", "20", "21", "22", "23"].map((day) => `2022-01-${day}`),
    );
    expect(week.find(({ day }) => day === "2022-01-20")?.dates).toEqual([
      { day: "2022-01-20", words: expect.stringMatching(/招募截止$/), at: "desk/calls/2" },
    ]);
    expect(next?.words).toMatch(/招募截止$/);
    const later = await here.read("2022-01-22", getToday);
    expect(later.next).toMatchObject({ day: "2022-01-24", words: expect.stringMatching(/公示期满$/) });
  });

  it("shows activities where they are confirmed, where they fall, and once they stand", async () => {
    const desk = await openDesk();
    await desk.read("2022-01-17", async (ctx) => {
      const { place, organization, body } = await makeRegistry(ctx, "民福");
      const activity = {
        ...plainActivity,
        title: "健康日",
        kind: "service" as const,
        heldOn: civilDate("2022-01-17"),
        placeId: place.id,
        organizations: [organization.id],
        bodies: [body.id],
        attendances: 20,
      };
      const reported = await writeActivity(ctx, activity);
      await reportActivity(ctx, { activity: reported.id });
      await writeActivity(ctx, { ...activity, title: "健康日第二场" });
    });
    const { waits, week } = await desk.read("2022-01-18", getToday);
    expect(waits).toEqual([
      { words: "1 项活动待确认", at: "desk/activities?state=reported", since: "2022-01-17" },
    ]);
    expect(week[0]?.dates.map(({ words }) => words)).toEqual(["健康日", "健康日第二场"]);
    expect((await desk.read("2022-01-28", getToday)).stands).toEqual([
      { words: "1 项活动办完后未上报", at: "desk/activities?state=drafted", since: "2022-01-17" },
    ]);
  });

  it("reminds somebody who sits on a panel too of the own sheets, and nobody else", async () => {
    const desk = await openDesk();
    const colleague = await colleagueOf(desk, "李明");
    await desk.read("2022-01-14", async (ctx) => {
      const call = await makeCall(ctx, { state: "reviewing" });
      await makePanelist(ctx, call, 0, { userId: desk.person.id });
      await makeApplication(ctx, call, { state: "passed" });
      await makeApplication(ctx, call, { state: "passed" });
    });
    const seat = {
      ...desk.person.actor,
      grants: [...desk.person.actor.grants, { role: "panelist", scope: {} }],
    } as const;
    const mine = await inCenter(visitOf(desk.center, seat, "desk.view", "2022-01-14"), getToday);
    expect(mine.waits).toEqual([{ words: "您有 2 张打分表未提交", at: "panel", since: "2022-01-14" }]);
    expect((await colleague.read("2022-01-14", getToday)).waits).toEqual([]);
  });

  it("shows nobody what he may not open", async () => {
    const nobody = await inCenter(visitOf(here.center, visitor, "desk.view", "2022-01-24"), getToday);
    expect({ ...nobody.week[3], ...nobody }).toMatchObject({
      cameIn: [],
      stands: [],
      waits: [],
      dates: [],
      next: null,
    });
  });

  it("is all empty in a new center, and asks few questions everywhere", async () => {
    const fresh = await openDesk();
    const nothing = await fresh.read("2022-01-20", getToday);
    expect(nothing).toMatchObject({
      tasks: [],
      running: [],
      waits: [],
      cameIn: [],
      stands: [],
      next: null,
      present: 0,
    });
    expect((await here.read("2022-01-15", getToday)).present).toBe(1);
    expect(await here.statements("2022-01-15", getToday)).toBeLessThanOrEqual(5);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Context } from "@/lib/db/context";
import { callsInWork, countedCalls } from "@/lib/usecases/oversight/call-figures";
import {
  batch,
  makeApplication,
  makeCall,
  makeCohort,
  makeCriteria,
  makeMark,
  makePanelist,
} from "../../../support/factories";
import { makeSelection } from "../../../support/review/ranked-call";
import { closeDesks, type Desk, openDesk } from "../../../support/staff-desk";

const day = "2022-01-14";
let here: Desk;

/** Two panelists, three standing applications with four of six sheets given, one draft, one to check, one refused. */
async function reviewing(ctx: Context) {
  const call = await makeCall(ctx, { state: "reviewing", number: 3, name: "第三批", quota: 2 });
  const [criterion] = await makeCriteria(ctx, call, ["公益性"]);
  if (!criterion) throw new Error("one was made");
  const points = { [criterion.id]: 10 };
  const { panelist: first } = await makePanelist(ctx, call, 0);
  const { panelist: second } = await makePanelist(ctx, call, 1);
  const one = await makeApplication(ctx, call, { state: "passed" });
  const two = await makeApplication(ctx, call, { state: "passed" });
  const three = await makeApplication(ctx, call, { state: "passed" });
  const withdrawn = await makeApplication(ctx, call, { state: "withdrawn" });
  await makeApplication(ctx, call, { state: "refused" });
  await makeApplication(ctx, call, { state: "submitted" });
  await makeMark(ctx, first, one, points);
  await makeMark(ctx, second, one, {}, "recused");
  await makeMark(ctx, first, two, {}, "absent");
  await makeMark(ctx, second, two, points);
  await makeMark(ctx, first, three, points, "draft");
  await makeMark(ctx, first, withdrawn, points);
}

beforeAll(async () => {
  here = await openDesk();
  const elsewhere = await openDesk();
  await elsewhere.read(day, reviewing);
  await here.read(day, async (ctx) => {
    await makeCall(ctx, { state: "completed", number: 1 });
    await reviewing(ctx);
  });
});
afterAll(closeDesks);

describe("countedCalls", () => {
  it("counts applications and marks of each batch of this center, and waits for no draft and no withdrawn one", async () => {
    const [third, first, ...rest] = await here.read(day, (ctx) => countedCalls(ctx));
    expect(rest).toEqual([]);
    expect(third).toMatchObject({
      number: 3,
      name: "第三批",
      state: "reviewing",
      opensOn: "2021-12-25",
      closesOn: "2022-01-03",
      reviewOn: "2022-01-14",
      quota: 2,
      applied: 6,
      unchecked: 1,
      standing: 3,
      passed: 0,
      admitted: 0,
      panelists: 2,
      marksGiven: 4,
      marksExpected: 6,
      rankingConfirmed: false,
      notice: null,
      agreementsWaiting: 0,
      incubated: 0,
    });
    expect(first).toMatchObject({ number: 1, applied: 0, panelists: 0, marksExpected: 0 });
  });

  it("follows the batch through ranking, notice, agreements and incubation", async () => {
    const desk = await openDesk();
    const [call] = await desk.read(day, async (ctx) => {
      const { id } = await makeCall(ctx, { state: "signing" });
      const centerId = ctx.center.id;
      const signed = await makeApplication(ctx, { id, ...batch(9) }, { state: "signed" });
      const waiting = await makeApplication(ctx, { id, ...batch(9) }, { state: "awaitingAgreement" });
      const selection = await makeSelection(ctx, { id });
      await ctx.db.ranking.create({
        data: {
          centerId,
          callId: id,
          review: {},
          result: {},
          digest: "0",
          confirmedById: desk.person.id,
          confirmedByName: "王芳",
          confirmedAt: ctx.now,
        },
      });
      await ctx.db.publicNotice.create({
        data: {
          centerId,
          callId: id,
          selectionId: selection.id,
          state: "closed",
          title: "公示",
          body: "名单如下。",
          rows: [],
          maskRule: "keepEnds",
          startsOn: new Date("2022-01-18"),
          endsOn: new Date("2022-01-24"),
          length: 5,
          unit: "workingDays",
          firstDayCounts: true,
          contact: "0352-1234567",
        },
      });
      const signedOn = new Date("2022-02-17");
      await ctx.db.agreement.create({
        data: {
          centerId,
          callId: id,
          applicationId: signed.id,
          number: "1",
          state: "signed",
          organizationSignedOn: signedOn,
          centerSignedOn: signedOn,
        },
      });
      await ctx.db.agreement.create({
        data: { centerId, callId: id, applicationId: waiting.id, number: "2" },
      });
      const cohort = await makeCohort(ctx, { callId: id });
      const organization = await ctx.db.organization.create({
        data: { centerId, name: "左邻", category: "公益慈善", legalStatus: "team" },
      });
      await ctx.db.incubatee.create({
        data: { centerId, cohortId: cohort.id, organizationId: organization.id, startedOn: signedOn },
      });
      return countedCalls(ctx);
    });
    expect(call).toMatchObject({
      admitted: 2,
      rankingConfirmed: true,
      notice: { state: "closed", endsOn: "2022-01-24" },
      agreementsWaiting: 1,
      incubated: 1,
    });
  });

  it("finds one batch by its number, and takes one statement", async () => {
    const found = await here.read(day, (ctx) => countedCalls(ctx, batch(1)));
    expect(found.map(({ number }) => number)).toEqual([1]);
    expect(await here.read(day, (ctx) => countedCalls(ctx, batch(2)))).toEqual([]);
    expect(await here.statements(day, (ctx) => countedCalls(ctx))).toBe(1);
  });
});

describe("callsInWork", () => {
  it("counts of the calls that are not over what their next step depends on, as all figures do", async () => {
    const [third, ...rest] = await here.read(day, callsInWork);
    expect(rest).toEqual([]);
    const [same] = await here.read(day, (ctx) => countedCalls(ctx));
    expect(same).toEqual({ ...third, passed: 0, incubated: 0 });
    expect(await here.statements(day, callsInWork)).toBe(1);
  });
});

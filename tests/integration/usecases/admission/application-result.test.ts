import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resultOf } from "@/lib/usecases/admission/application-result";
import { makeSigningCall } from "../../../support/admission/signing-call";
import { makeApplication, makeCall } from "../../../support/factories";
import { nth } from "../../../support/review/review-world";
import { closeDesks, type Desk, openDesk } from "../../../support/staff-desk";

const day = "2022-01-25";
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(closeDesks);

function read(application: { id: string; callId: string }, at = desk) {
  return at.read(day, (ctx) => resultOf(ctx, application));
}

describe("what became of an application", () => {
  it("is its place in the confirmed ranking and its agreement", async () => {
    const { applications, agreements } = await makeSigningCall(desk.center, desk.person, {
      quota: 1,
      reserve: 1,
      applications: [{}, {}, {}],
    });
    const results = [];
    for (const application of applications) results.push(await read(application));
    expect(results).toEqual([
      {
        rank: 1,
        score: "95.00",
        outcome: "admitted",
        agreement: { number: nth(agreements, 0).number, state: "prepared" },
      },
      { rank: 2, score: "94.00", outcome: "reserve", agreement: null },
      { rank: 3, score: "93.00", outcome: "notAdmitted", agreement: null },
    ]);
    // The ranking itself is in memory by now.
    expect(await desk.statements(day, (ctx) => resultOf(ctx, nth(applications, 0)))).toBe(1);
  });

  it("is nothing yet while no ranking is confirmed, and nothing for one that took no part", async () => {
    const waiting = await desk.read(day, async (ctx) => {
      const call = await makeCall(ctx, { state: "reviewing" });
      return makeApplication(ctx, call, { state: "passed" });
    });
    expect(await read(waiting)).toBeNull();
    const { call, applications } = await makeSigningCall(desk.center, desk.person);
    const refused = await desk.read(day, (ctx) => makeApplication(ctx, call, { state: "refused" }));
    expect(await read(refused)).toBeNull();
    expect(await read(nth(applications, 0))).not.toBeNull();
  });

  it("is nobody else's to know", async () => {
    const { applications } = await makeSigningCall(desk.center, desk.person);
    expect(await read(nth(applications, 0), await openDesk())).toBeNull();
  });
});

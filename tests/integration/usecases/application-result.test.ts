import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Center } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { resultOf } from "@/lib/usecases/application-result";
import {
  makeApplication,
  makeCenter,
  makeCohort,
  makePerson,
  ownerClient,
  type Person,
  visitOf,
} from "../../support/factories";
import { nth } from "../../support/review-world";
import { makeSigningCohort } from "../../support/signing-cohort";
import { statementsOf } from "../../support/statements";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let center: Center;
let staff: Person;

beforeAll(async () => {
  center = await makeCenter(owner);
  staff = await makePerson(owner, center, ["staff"]);
});
afterAll(() => owner.$disconnect());

function read(application: { id: string; cohortId: string }, where = center, who = staff) {
  return inCenter(visitOf(where, who, "application.view", "2022-01-25"), (ctx) => resultOf(ctx, application));
}

describe("what became of an application", () => {
  it("is its place in the confirmed ranking and its agreement", async () => {
    const { applications, agreements } = await makeSigningCohort(center, staff, {
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
    expect(await statementsOf(() => read(nth(applications, 0)))).toHaveLength(1);
  });

  it("is nothing yet while no ranking is confirmed, and nothing for one that took no part", async () => {
    const made = await inCenter(visitOf(center, staff, "application.view", "2022-01-25"), async (ctx) => {
      const cohort = await makeCohort(ctx, { state: "reviewing" });
      return makeApplication(ctx, cohort, { state: "passed" });
    });
    expect(await read(made)).toBeNull();
    const { cohort, applications } = await makeSigningCohort(center, staff);
    const refused = await inCenter(visitOf(center, staff, "application.view", "2022-01-25"), (ctx) =>
      makeApplication(ctx, cohort, { state: "refused" }),
    );
    expect(await read(refused)).toBeNull();
    expect(await read(nth(applications, 0))).not.toBeNull();
  });

  it("is nobody else's to know", async () => {
    const { applications } = await makeSigningCohort(center, staff);
    const other = await makeCenter(owner);
    const stranger = await makePerson(owner, other, ["staff"]);
    expect(await read(nth(applications, 0), other, stranger)).toBeNull();
  });
});

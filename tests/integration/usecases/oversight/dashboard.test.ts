import { beforeAll, describe, expect, test } from "vitest";
import type { Center } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import { recordLapse } from "@/lib/usecases/admission/agreement-lapse";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import { getDashboard, publicResults } from "@/lib/usecases/oversight/dashboard";
import { actorIn, makeSigningCall } from "../../../support/admission/signing-call";
import {
  joinCenter,
  makeApplication,
  makeCall,
  makeCenter,
  makeCohort,
  makeIncubatee,
  makePerson,
  ownerClient,
  type Person,
  visitOf,
} from "../../../support/factories";
import { statementsOf } from "../../../support/machine/statements";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let center: Center;
let staff: Person;
let early: { number: number };
let third: Awaited<ReturnType<typeof makeSigningCall>>;
let open: { number: number };

const read = <R>(run: Parameters<typeof inCenter<R>>[1], where = center) =>
  inCenter(visitOf(where, staff, "dashboard.view", "2022-02-17"), run);

async function fill(where: Center) {
  const cohort = await read(async (ctx) => {
    const before = await makeCohort(ctx, { state: "ended" });
    for (let count = 0; count < 4; count += 1) {
      await makeIncubatee(ctx, before, {
        category: "文艺",
        startedOn: "2018-03-01",
        state: count === 0 ? "graduated" : "incubating",
      });
    }
    return before;
  }, where);
  // 6 pass and are ranked, 4 are admitted, 3 sign, 1 gives up.
  const made = await makeSigningCall(where, staff, { quota: 4, applications: [{}, {}, {}, {}, {}, {}] });
  const act = actorIn(where, staff);
  await act("agreement.sign", "2022-02-17", recordLapse, {
    agreement: made.agreements[3]?.id ?? "",
    reason: "放弃",
  });
  await act("agreement.sign", "2022-02-17", signAgreements, {
    call: made.call.id,
    agreements: made.agreements.slice(0, 3).map(({ id }) => id),
    side: "both",
    signedOn: civilDate("2022-02-17"),
  });
  // Two more applied: one is refused, one withdrew before the check.
  await read(async (ctx) => {
    const refused = await makeApplication(ctx, made.call, { state: "refused" });
    await ctx.db.formalCheck.create({
      data: {
        centerId: where.id,
        applicationId: refused.id,
        verdict: "refused",
        reason: "材料不全",
        checkedById: staff.id,
        checkedByName: "赵工",
        checkedAt: ctx.now,
      },
    });
    await makeApplication(ctx, made.call, { state: "withdrawn" });
  }, where);
  return { cohort, made };
}

beforeAll(async () => {
  center = await makeCenter(owner);
  staff = await makePerson(owner, center, ["manager"]);
  ({ cohort: early, made: third } = await fill(center));
  open = await read(async (ctx) => {
    const call = await makeCall(ctx, {
      state: "recruiting",
      opensOn: "2022-02-10",
      closesOn: "2022-02-28",
    });
    await makeApplication(ctx, call);
    await makeCall(ctx, { state: "preparing", opensOn: "2022-03-10", closesOn: "2022-03-20" });
    return call;
  });
  const other = await makeCenter(owner);
  await joinCenter(owner, other, staff, ["manager"]);
  await fill(other);
});

describe("publicResults", () => {
  test("tells the figures of batches whose notice is over and of those taken over, the latest first", async () => {
    const { batches, ...sums } = await read(publicResults);
    expect(
      batches.map(({ number, applied, admitted, signed, incubated }) => {
        return [number, applied, admitted, signed, incubated];
      }),
    ).toEqual([
      [third.call.number, 8, 4, 3, 3],
      [early.number, 0, 0, 0, 4],
    ]);
    expect(batches.map(({ call }) => call?.notice?.id ?? null)).toEqual([third.notice.id, null]);
    expect(sums).toMatchObject({ asOf: "2022-02-17", incubated: 7, present: 6, graduated: 1 });
  });
});

describe("getDashboard", () => {
  test("counts the gates of each published batch from its records, and nothing of another center", async () => {
    const { batches } = await read((ctx) => getDashboard(ctx, { cohort: null }));
    const figures = batches.map(({ number, applied, passed, admitted, signed, incubated, cumulative }) => {
      return [number, applied, passed, admitted, signed, incubated, cumulative];
    });
    expect(figures).toEqual([
      [early.number, 0, 0, 0, 0, 4, 4],
      [third.call.number, 8, 6, 4, 3, 3, 7],
      [open.number, 1, 0, 0, 0, 0, 7],
    ]);
  });

  test("a call whose window has run out has closed, though nobody has put that on record", async () => {
    const stateOn = async (day: string) =>
      (
        await inCenter(visitOf(center, staff, "dashboard.view", day), (ctx) =>
          getDashboard(ctx, { cohort: open.number }),
        )
      ).chosen?.call?.state;
    expect(await stateOn("2022-02-28")).toBe("recruiting");
    expect(await stateOn("2022-03-01")).toBe("closed");
  });

  test("a batch of before the platform has incubatees and no applications, and is not shown as zeros", async () => {
    const { batches } = await read((ctx) => getDashboard(ctx, { cohort: null }));
    expect(batches.map(({ call }) => call === null)).toEqual([true, false, false]);
  });

  test("sums all that entered, with the first day, the day of counting and every category", async () => {
    const answer = await read((ctx) => getDashboard(ctx, { cohort: null }));
    expect(answer).toMatchObject({
      since: "2018-03-01",
      asOf: "2022-02-17",
      incubated: 7,
      present: 6,
      graduated: 1,
    });
    const byCategory = Object.fromEntries(answer.categories.map((line) => [line.category, line.incubated]));
    expect(byCategory).toMatchObject({ 文艺: 4, 公益慈善: 3, 行业协会商会: 0 });
  });

  test("opens the latest batch that signed, or the one that is asked for", async () => {
    const chosen = async (cohort: number | null) =>
      (await read((ctx) => getDashboard(ctx, { cohort }))).chosen?.number;
    expect(await chosen(null)).toBe(third.call.number);
    expect(await chosen(open.number)).toBe(open.number);
    await expect(chosen(999)).rejects.toMatchObject({ code: "not_found" });
  });

  test("an empty center has figures too", async () => {
    const empty = await makeCenter(owner);
    const answer = await read((ctx) => getDashboard(ctx, { cohort: null }), empty);
    expect(answer).toMatchObject({ chosen: null, incubated: 0, since: null, batches: [] });
  });

  test("shows the calls for projects by their kind, in the order of their rounds", async () => {
    const other = await makeCenter(owner);
    const made = await read(async (ctx) => {
      const contest = await makeCall(ctx, { kind: "contest", state: "completed" });
      const first = await makeCall(ctx, { kind: "venture", state: "reviewing" });
      await makeCall(ctx, { kind: "venture", state: "preparing" });
      const second = await makeCall(ctx, { kind: "venture", state: "recruiting" });
      await makeApplication(ctx, first, { state: "passed" });
      return [first.number, second.number, contest.number];
    }, other);
    const { projectCalls, batches } = await read((ctx) => getDashboard(ctx, { cohort: null }), other);
    expect(batches).toEqual([]);
    expect(projectCalls.map(({ kind, batches: of }) => [kind, of.map(({ number }) => number)])).toEqual([
      ["venture", made.slice(0, 2)],
      ["contest", made.slice(2)],
    ]);
    expect(projectCalls[0]?.batches[0]).toMatchObject({ applied: 1, signed: 0 });
  });

  test("asks the database five times", async () => {
    const sent = await statementsOf(() => read((ctx) => getDashboard(ctx, { cohort: null })));
    expect(sent.length).toBeLessThanOrEqual(5);
  });
});

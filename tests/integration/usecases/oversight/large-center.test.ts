import { afterAll, beforeAll, expect, test } from "vitest";
import type { Context } from "@/lib/db/context";
import { admittedStates } from "@/lib/domain/recruitment/funnel";
import { countWaiting, getToday } from "@/lib/usecases/oversight/today";
import { listApplications } from "@/lib/usecases/recruitment/application/application-list";
import { makeApplication, makeCall, makePanelist } from "../../../support/factories";
import { inParts } from "../../../support/machine/in-parts";
import { rowsRead } from "../../../support/machine/rows-read";
import { nth } from "../../../support/review/review-world";
import { closeDesks, type Desk, openDesk, owner } from "../../../support/staff-desk";

// A center with a batch of thousands behind it: its desk does not read them again, whichever plan PostgreSQL takes.

const day = "2022-01-14";
const behind = 3000;
const inWork = 2 * 20;
/** PostgreSQL guesses by how many states there are, and there are as many as in a center. */
const cycle = ["passed", ...admittedStates] as const;
let desk: Desk;
let now: Awaited<ReturnType<typeof makeCall>>;

/** A call whose applications all have a sheet of each of three panelists, as far as `marked`. */
async function marked(ctx: Context, state: "reviewing" | "completed", size: number, sheets: number) {
  const call = await makeCall(ctx, { state });
  const {
    id: _id,
    nameKey: _key,
    answers: _answers,
    ...like
  } = await makeApplication(ctx, call, { state: "passed" });
  const many = Array.from({ length: size - 1 }, (_, n) => ({
    ...like,
    receipt: like.receipt.replace(/-.*/, `-${10_001 + n}`),
    submissionHash: `${call.id} ${n}`,
    state: state === "completed" ? nth(cycle, n % cycle.length) : ("passed" as const),
    submittedAt: new Date("2021-12-28T02:00:00Z"),
  }));
  const applications = (
    await inParts(many, (data) => ctx.db.application.createManyAndReturn({ data, select: { id: true } }))
  ).flat();
  for (const seat of [0, 1, 2]) {
    const { panelist } = await makePanelist(ctx, call, seat);
    await ctx.db.mark.createMany({
      data: applications.slice(0, sheets).map(({ id }) => ({
        centerId: ctx.center.id,
        panelistId: panelist.id,
        applicationId: id,
        status: "absent" as const,
        points: {},
        reason: "请假",
        savedAt: ctx.now,
        lockedAt: ctx.now,
      })),
    });
  }
  return call;
}

beforeAll(async () => {
  desk = await openDesk();
  await desk.read(day, async (ctx) => {
    await marked(ctx, "completed", behind, 200);
    for (let past = 0; past < 20; past += 1) await marked(ctx, "completed", 4, 3);
    await marked(ctx, "reviewing", inWork / 2, 10);
    now = await marked(ctx, "reviewing", inWork / 2, 10);
  });
  await owner.$executeRaw`vacuum analyze applications, marks, panelists, calls`;
});
afterAll(closeDesks);

const statements: [string, number, (ctx: Context) => Promise<unknown>][] = [
  // Each application in work once, and once more for each of its sheets.
  ["the frame of every page", inWork + 2 * 3 * 10, countWaiting],
  ["the tasks of 今天", inWork + 2 * 3 * 10, getToday],
  [
    "the list of a batch",
    inWork,
    (ctx) =>
      listApplications(ctx, {
        call: now,
        ...{ state: null, category: null, legalStatus: null, q: "", sort: "receipt", page: 1, size: 40 },
      }),
  ],
];

for (const [what, most, act] of statements) {
  test(`${what} reads what is in work, in the plan that serves any center too`, async () => {
    for (const planned of ["forItself", "forAny"] as const) {
      const read = await desk.read(day, (ctx) => rowsRead(ctx, "applications", act, planned));
      expect(Math.max(...read.map(({ rows }) => rows))).toBeGreaterThan(0);
      expect(read.filter(({ rows }) => rows > most)).toEqual([]);
    }
  });
}

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordSelection, selectionToAnnounce } from "@/lib/usecases/review/selection";
import { makeApplication, makeCall } from "../../../support/factories";
import { ownerPool } from "../../../support/machine/database";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2022-01-14";
let here: Desk;
let elsewhere: Desk;

beforeAll(async () => {
  here = await openDesk();
  elsewhere = await openDesk();
});
afterAll(closeDesks);

/** A call with three that passed, and its selection by appraisal: the second admitted, the first on reserve. */
async function appraised() {
  const made = await here.read(day, async (ctx) => {
    const call = await makeCall(ctx, { state: "reviewing" });
    const ids: string[] = [];
    for (let place = 0; place < 3; place += 1)
      ids.push((await makeApplication(ctx, call, { state: "passed" })).id);
    return { call, ids };
  });
  const [first = "", second = "", third = ""] = made.ids;
  const plain = { rank: null, score: null, ranking: null };
  const entries = [
    { application: second, outcome: "admitted" as const, ...plain },
    { application: first, outcome: "reserve" as const, ...plain },
    { application: third, outcome: "notAdmitted" as const, ...plain },
  ];
  const record = () =>
    here.act(day, "ranking.confirm", (ctx) =>
      recordSelection(
        ctx,
        { call: made.call.id, method: "appraisal", entries, reason: "经走访" },
        "确认名单",
      ),
    );
  return { ...made, record };
}

describe("a selection", () => {
  it("keeps the order of its list, sends every application its way, and is on record", async () => {
    const { call, ids, record } = await appraised();
    const { id } = await record();
    const found = await here.read(day, (ctx) =>
      selectionToAnnounce(ctx, { id: call.id, state: "reviewing" }),
    );
    expect(found).toMatchObject({ id, method: "appraisal" });
    expect(found?.entries.map(({ outcome }) => outcome)).toEqual(["admitted", "reserve", "notAdmitted"]);
    const states = await here.read(day, (ctx) =>
      ctx.db.application.findMany({ where: { id: { in: ids } }, orderBy: { receipt: "asc" } }),
    );
    expect(states.map(({ state }) => state)).toEqual(["reserve", "shortlisted", "notAdmitted"]);
    expect(await here.records(id)).toMatchObject([{ event: "confirm", reason: "经走访" }]);
  });

  it("is not made of applications that have gone on already", async () => {
    const { record } = await appraised();
    await record();
    expect(await refusalOf(record())).toMatchObject({ code: "conflict" });
  });

  it("is seen by no other center, and nobody can change one", async () => {
    const { call, record } = await appraised();
    const { id } = await record();
    expect(
      await elsewhere.read(day, (ctx) => selectionToAnnounce(ctx, { id: call.id, state: "reviewing" })),
    ).toBeNull();
    await expect(
      ownerPool().query("update selection_entries set outcome = 'admitted' where selection_id = $1", [id]),
    ).rejects.toThrow("immutable");
  });
});

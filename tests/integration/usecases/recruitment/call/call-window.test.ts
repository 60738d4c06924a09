import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actInCenter } from "@/lib/db/tenant";
import { system } from "@/lib/domain/access";
import { closeCallInTime } from "@/lib/usecases/recruitment/call/call-window";
import { makeCall, visitOf } from "../../../../support/factories";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

let here: Desk;
let elsewhere: Desk;

beforeAll(async () => {
  here = await openDesk();
  elsewhere = await openDesk();
});
afterAll(closeDesks);

/** A call that can be answered up to and including 3 January 2022. */
function call(state: "recruiting" | "closed" | "reviewing" = "recruiting") {
  return here.read("2021-12-20", (ctx) => makeCall(ctx, { state, closesOn: "2022-01-03" }));
}

function closeOn(day: string, call: string, desk = here) {
  return actInCenter(visitOf(desk.center, system, "call.close", day), (ctx) =>
    closeCallInTime(ctx, { call }),
  );
}

async function stateOf(id: string) {
  return here.read(
    "2022-01-04",
    async (ctx) => (await ctx.db.call.findFirstOrThrow({ where: { id } })).state,
  );
}

describe("closeCallInTime", () => {
  it("closes the call on the day after its last one, and records why", async () => {
    const { id } = await call();
    await closeOn("2022-01-04", id);
    expect(await stateOf(id)).toBe("closed");
    expect(await here.records(id)).toEqual([
      expect.objectContaining({
        event: "closeCall",
        fromState: "recruiting",
        toState: "closed",
        reason: "窗口期届满",
      }),
    ]);
  });

  it("leaves it open where the center's clock says that it still is", async () => {
    const { id } = await call();
    await closeOn("2022-01-03", id);
    expect(await stateOf(id)).toBe("recruiting");
    expect(await here.records(id)).toEqual([]);
  });

  it("closes a call with hours on its last day, once they are over", async () => {
    const { id } = await here.read("2021-12-20", (ctx) =>
      makeCall(ctx, { state: "recruiting", closesOn: "2022-01-03", closesAt: "11:30" }),
    );
    await closeOn("2022-01-03", id);
    expect(await stateOf(id)).toBe("closed");
  });

  it.each(["closed", "reviewing"] as const)("leaves alone one that is %s", async (state) => {
    const { id } = await call(state);
    await closeOn("2022-01-04", id);
    expect(await stateOf(id)).toBe(state);
    expect(await here.records(id)).toEqual([]);
  });

  it("does not know the call of another center", async () => {
    const { id } = await call();
    expect(await refusalOf(closeOn("2022-01-04", id, elsewhere))).toMatchObject({ code: "not_found" });
    expect(await stateOf(id)).toBe("recruiting");
  });
});

import { afterAll, beforeAll, expect, it } from "vitest";
import { lockBeforeReview } from "@/lib/usecases/recruitment/before-review";
import { makeCall } from "../../../support/factories";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

let here: Desk;
beforeAll(async () => {
  here = await openDesk();
});
afterAll(closeDesks);

it.each(["recruiting", "closed"] as const)("lets the check of a call go on while it is %s", async (state) => {
  const found = here.read("2022-01-02", async (ctx) =>
    lockBeforeReview(ctx, (await makeCall(ctx, { state })).id),
  );
  expect((await found).state).toBe(state);
});

it.each(["reviewing", "noticing", "ended"] as const)("ends the check of a call that is %s", async (state) => {
  const act = here.read("2022-01-02", async (ctx) =>
    lockBeforeReview(ctx, (await makeCall(ctx, { state })).id),
  );
  expect(await refusalOf(act)).toMatchObject({ code: "conflict" });
});

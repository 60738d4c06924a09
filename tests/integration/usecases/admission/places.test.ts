import { afterAll, beforeAll, expect, it } from "vitest";
import { recordLapse } from "@/lib/usecases/admission/agreement-lapse";
import { assertPlaceFree, chosenAs, freePlaces } from "@/lib/usecases/admission/places";
import { makeSigningCall } from "../../../support/admission/signing-call";
import { nth } from "../../../support/review/review-world";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

let here: Desk;
beforeAll(async () => {
  here = await openDesk();
});
afterAll(closeDesks);

const day = "2022-01-24";

it("counts the places of a call from what its selections said and where each application stands", async () => {
  const made = await makeSigningCall(here.center, here.person, { quota: 2, reserve: 1 });
  const call = { id: made.call.id, state: "signing" as const };
  const free = () => here.read(day, (ctx) => freePlaces(ctx, call));
  expect(await free()).toEqual([]);
  expect((await refusalOf(here.read(day, (ctx) => assertPlaceFree(ctx, call, null)))).message).toContain(
    "已由候补递补",
  );
  const agreement = nth(made.agreements, 0).id;
  await here.act(day, "agreement.sign", (ctx) => recordLapse(ctx, { agreement, reason: "来函放弃" }));
  const third = nth(made.applications, 2);
  expect(await free()).toMatchObject([{ group: null, free: 1, next: [{ application: third.id, rank: 3 }] }]);
  await here.read(day, (ctx) => assertPlaceFree(ctx, call, null));
  const chosen = await here.read(day, (ctx) => chosenAs(ctx, call.id, [third.id], "admitted"));
  expect(chosen).toEqual([
    { application: third.id, outcome: "admitted", rank: 3, score: "93.00", ranking: made.ranking.id },
  ]);
});

import { afterAll, beforeAll, expect, it } from "vitest";
import { assertUnopposed, openObjection } from "@/lib/usecases/admission/objection/open-objection";
import { opposed } from "../../../../support/admission/objections";
import { makeSigningCall } from "../../../../support/admission/signing-call";
import { nth } from "../../../../support/review/review-world";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../../support/staff-desk";

let here: Desk;
beforeAll(async () => {
  here = await openDesk();
});
afterAll(closeDesks);

const day = "2022-01-24";

it("names the objection that is in the way, until it is answered", async () => {
  const made = await makeSigningCall(here.center, here.person);
  const { id, application, answer } = await opposed(here, made);
  const other = nth(made.applications, 1);
  const ids = [other.id, application];
  expect(await here.read(day, (ctx) => openObjection(ctx, ids))).toMatchObject({ id, number: 1 });
  expect(await here.read(day, (ctx) => openObjection(ctx, [other.id]))).toBeNull();
  const refusal = await refusalOf(here.read(day, (ctx) => assertUnopposed(ctx, ids, "签约")));
  expect(refusal.message).toContain(`对${nth(made.applications, 0).name}的第 1 号异议还没有答复，暂不能签约`);
  await answer("dismissed");
  await here.read(day, (ctx) => assertUnopposed(ctx, ids, "签约"));
});

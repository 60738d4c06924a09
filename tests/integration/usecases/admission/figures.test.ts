import { afterAll, expect, it } from "vitest";
import { agreementFigures, lastNotice } from "@/lib/usecases/admission/figures";
import { makeDraftedNotice, makeSigningCall } from "../../../support/admission/signing-call";
import { closeDesks, type Desk, openDesk } from "../../../support/staff-desk";

afterAll(closeDesks);

const day = "2022-02-17";

function figuresOf(desk: Desk, call: { id: string }) {
  return desk.read(
    day,
    (ctx) => ctx.db.$queryRaw<unknown[]>`
      select agreement.*, notice."noticeState" from calls c
      cross join lateral (${agreementFigures(ctx)}) agreement
      left join lateral (${lastNotice(ctx)}) notice on true
      where c.center_id = ${ctx.center.id}::uuid and c.id = ${call.id}::uuid`,
  );
}

it("counts the agreements that are signed and those that wait, of this call alone", async () => {
  const desk = await openDesk();
  const there = await openDesk();
  const plan = { quota: 3, applications: [{}, {}, {}] };
  await makeSigningCall(there.center, there.person, plan);
  await makeSigningCall(desk.center, desk.person, plan);
  const { call, agreements } = await makeSigningCall(desk.center, desk.person, plan);
  const signedOn = new Date(day);
  await desk.read(day, ({ db }) =>
    db.agreement.updateMany({
      where: { id: agreements[0]?.id ?? "" },
      data: { state: "signed", organizationSignedOn: signedOn, centerSignedOn: signedOn },
    }),
  );
  expect(await figuresOf(desk, call)).toEqual([{ signed: 1, agreementsWaiting: 2, noticeState: "closed" }]);
});

it("shows the notice of a call as soon as it is drafted", async () => {
  const desk = await openDesk();
  const { call } = await makeDraftedNotice(desk.center, desk.person);
  expect(await figuresOf(desk, call)).toMatchObject([{ noticeState: "drafted", agreementsWaiting: 0 }]);
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import { correctSignatures } from "@/lib/usecases/incubation/entry-take-back";
import { makeSigningCall } from "../../../support/admission/signing-call";
import { makeAllocation, makeBooking, makeVenues } from "../../../support/incubation/space";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2022-02-17";
let here: Desk;

beforeAll(async () => {
  here = await openDesk();
});
afterAll(closeDesks);

type Made = Awaited<ReturnType<typeof entered>>;

/** Two organizations in incubation, signed on the days given. */
async function entered(days = [day, day]) {
  const made = await makeSigningCall(here.center, here.person, { quota: 2, applications: [{}, {}] });
  for (const [place, signedOn] of days.entries()) await sign(made, place, signedOn);
  return made;
}

function sign(made: Awaited<ReturnType<typeof makeSigningCall>>, place: number, signedOn = day) {
  return here.act(day, "agreement.sign", (ctx) =>
    signAgreements(ctx, {
      call: made.call.id,
      agreements: [made.agreements[place]?.id ?? ""],
      side: "both",
      signedOn: civilDate(signedOn),
    }),
  );
}

const correct = (made: Made, place: number) =>
  here.act(day, "agreement.sign", (ctx) =>
    correctSignatures(ctx, { agreement: made.agreements[place]?.id ?? "", reason: "登记错了组织" }),
  );
const cohortOf = (made: Made) =>
  here.read(day, (ctx) =>
    ctx.db.cohort.findFirst({ where: { callId: made.call.id }, include: { incubatees: true } }),
  );

describe("a correction of signatures", () => {
  it("undoes the entry into incubation by the same act, and the entry may follow anew", async () => {
    const made = await entered();
    const gone = (await cohortOf(made))?.incubatees.find(
      ({ agreementId }) => agreementId === made.agreements[0]?.id,
    );
    expect(await correct(made, 0)).toMatchObject({ left: true });
    expect((await cohortOf(made))?.incubatees).toHaveLength(1);
    expect((await here.records(gone?.id ?? "")).map(({ event }) => event)).toEqual(["start", "undo"]);
    await sign(made, 0);
    expect((await cohortOf(made))?.incubatees).toHaveLength(2);
  });

  it("leaves the batch with the day on which the first of those that stay began", async () => {
    const made = await entered(["2022-01-25", "2022-02-10"]);
    expect((await cohortOf(made))?.startedOn).toEqual(new Date("2022-01-25"));
    await correct(made, 0);
    expect((await cohortOf(made))?.startedOn).toEqual(new Date("2022-02-10"));
  });

  it("takes the batch with its last organization", async () => {
    const made = await entered();
    await correct(made, 0);
    await correct(made, 1);
    expect(await cohortOf(made)).toBeNull();
  });

  it("gives back the place and the hours that it had, so that nobody who never came holds them", async () => {
    const made = await entered();
    const incubatee = (await cohortOf(made))?.incubatees[0];
    const organizationId = incubatee?.organizationId ?? "";
    await here.read(day, async (ctx) => {
      const { room, seat } = await makeVenues(ctx);
      await makeAllocation(ctx, { venueId: seat.id, organizationId, since: day });
      await makeBooking(ctx, { venueId: room.id, organizationId, at: "2022-02-25T01:00:00Z" });
    });
    await correct(
      made,
      made.agreements.findIndex(({ id }) => id === incubatee?.agreementId),
    );
    const left = await here.read(day, async ({ db }) => ({
      held: await db.allocation.count({ where: { organizationId, withdrawnAt: null } }),
      booked: await db.booking.count({ where: { organizationId, state: "booked" } }),
    }));
    expect(left).toEqual({ held: 0, booked: 0 });
  });

  it("is refused once something was built on the entry", async () => {
    const made = await entered();
    const incubatee = (await cohortOf(made))?.incubatees[0];
    const { id: incubateeId = "", organizationId = "" } = incubatee ?? {};
    await here.read(day, (ctx) =>
      ctx.db.incubationPlan.create({ data: { centerId: here.center.id, incubateeId, organizationId } }),
    );
    const place = made.agreements.findIndex(({ id }) => id === incubatee?.agreementId);
    expect((await refusalOf(correct(made, place))).message).toContain("签署登记不能再更正");
  });

  it("is refused once something has happened to the organization there, and nothing is half undone", async () => {
    const made = await entered();
    const incubatee = (await cohortOf(made))?.incubatees[0];
    const where = { id: incubatee?.id ?? "" };
    await here.act(day, "agreement.sign", async (ctx) => {
      await ctx.db.incubatee.updateMany({ where, data: { state: "extended" } });
      await ctx.audit({ subject: { type: "incubatee", id: where.id }, event: "extend", to: "extended" });
    });
    const place = made.agreements.findIndex(({ id }) => id === incubatee?.agreementId);
    expect((await refusalOf(correct(made, place))).message).toContain("签署登记不能再更正");
    const agreement = await here.read(day, (ctx) =>
      ctx.db.agreement.findFirstOrThrow({ where: { id: incubatee?.agreementId ?? "" } }),
    );
    expect(agreement.state).toBe("signed");
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import { makeSigningCall } from "../../../support/admission/signing-call";
import { closeDesks, type Desk, openDesk } from "../../../support/staff-desk";

const day = "2022-02-17";
let here: Desk;

beforeAll(async () => {
  here = await openDesk();
});
afterAll(closeDesks);

async function signing() {
  return makeSigningCall(here.center, here.person, { quota: 2, applications: [{}, {}] });
}

function sign(made: Awaited<ReturnType<typeof signing>>, places: number[]) {
  return here.act(day, "agreement.sign", (ctx) =>
    signAgreements(ctx, {
      call: made.call.id,
      agreements: places.map((place) => made.agreements[place]?.id ?? ""),
      side: "both",
      signedOn: civilDate(day),
    }),
  );
}

describe("the first signature of a call", () => {
  it("begins the batch of its number, and later ones join it", async () => {
    const made = await signing();
    await sign(made, [0]);
    await sign(made, [1]);
    const cohorts = await here.read(day, (ctx) =>
      ctx.db.cohort.findMany({ where: { callId: made.call.id }, include: { incubatees: true } }),
    );
    expect(cohorts).toHaveLength(1);
    expect(cohorts[0]).toMatchObject({ number: made.call.number, name: made.call.name, state: "incubating" });
    expect(cohorts[0]?.incubatees).toHaveLength(2);
    expect((await here.records(cohorts[0]?.id ?? "")).map(({ event }) => event)).toEqual(["begin"]);
  });

  it("brings the stage and the mode of the application along, and the term of the agreement or else of the call", async () => {
    const made = await makeSigningCall(here.center, here.person, {
      quota: 2,
      applications: [{ stage: "初创型", residencyMode: "onSite" }, {}],
      call: { incubationMonths: 12 },
    });
    await here.read(day, (ctx) =>
      ctx.db.agreement.updateMany({
        where: { id: made.agreements[1]?.id ?? "" },
        data: { termEndsOn: new Date("2024-12-31") },
      }),
    );
    await sign(made, [0, 1]);
    const entered = await here.read(day, (ctx) =>
      ctx.db.incubatee.findMany({
        where: { agreement: { callId: made.call.id } },
        orderBy: { agreement: { number: "asc" } },
        select: { endsOn: true, stage: true, residencyMode: true },
      }),
    );
    const plain = { stage: null, residencyMode: null };
    const full = { stage: "初创型", residencyMode: "onSite" };
    const [first, second] = entered;
    expect([first?.endsOn, second?.endsOn]).toEqual([new Date("2023-02-16"), new Date("2024-12-31")]);
    expect(entered.map(({ endsOn: _, ...rest }) => rest)).toEqual(expect.arrayContaining([plain, full]));
  });

  it("of an agreement that names no organization is a fault of ours", async () => {
    const made = await signing();
    await here.read(day, (ctx) =>
      ctx.db.agreement.updateMany({
        where: { id: made.agreements[0]?.id ?? "" },
        data: { organizationId: null },
      }),
    );
    await expect(sign(made, [0])).rejects.toThrow("binds no organization");
  });

  it("of a call of another kind brings nobody into incubation", async () => {
    const granted = { askedFen: 6_000_000n, grantedFen: 5_000_000n };
    const made = await makeSigningCall(here.center, here.person, {
      quota: 2,
      applications: [granted, granted],
      call: { kind: "purchase" },
    });
    expect(await sign(made, [0, 1])).toMatchObject({ recorded: 2, signed: 2, completed: true });
    const cohorts = await here.read(day, (ctx) => ctx.db.cohort.count({ where: { callId: made.call.id } }));
    expect(cohorts).toBe(0);
  });
});

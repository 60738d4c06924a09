import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { findProof } from "@/lib/usecases/admission/proof";
import { book } from "@/lib/usecases/incubation/booking/booking";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import { requestAssessment } from "@/lib/usecases/incubation/graduation/request";
import { bookHourFor } from "@/lib/usecases/incubation/guidance/booking";
import { recordEnd } from "@/lib/usecases/incubation/incubatee-end";
import { getIncubatee } from "@/lib/usecases/incubation/incubatee-record";
import { getOrganization } from "@/lib/usecases/registry/organization-record";
import { changeLegalStatus } from "@/lib/usecases/registry/organization-status";
import { assertStanding } from "@/lib/usecases/registry/standing";
import { makeSigningCall } from "../../../support/admission/signing-call";
import { offeredHour } from "../../../support/incubation/guidance";
import { askedFor, makeResidents, makeVenues } from "../../../support/incubation/space";
import { nth } from "../../../support/review/review-world";
import { closeDesks, type Desk, openDesk, refusalOf } from "../../../support/staff-desk";

const day = "2026-03-12";
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(closeDesks);

/** As a clerk records it, with the reason; one that is merged into another is dissolved too. */
const dissolve = (organization: string, on = day) =>
  desk.act(on, "organization.edit", async (ctx) => {
    const { edition, creditCode, filingNumber } = await getOrganization(ctx, { organization });
    return changeLegalStatus(ctx, {
      organization,
      edition,
      legalStatus: "deregistered",
      creditCode,
      filingNumber,
      since: civilDate(on),
      paper: null,
      codeReason: null,
      reason: "并入另一家协会",
    });
  });

describe("an organization that was dissolved", () => {
  it("signs nothing, and the others of its call do", async () => {
    const made = await makeSigningCall(desk.center, desk.person);
    const [first, second] = [nth(made.agreements, 0), nth(made.agreements, 1)];
    const on = "2022-02-17";
    await dissolve(first.organizationId ?? "", on);
    const sign = (...agreements: string[]) =>
      desk.act(on, "agreement.sign", (ctx) =>
        signAgreements(ctx, { call: made.call.id, agreements, side: "both", signedOn: civilDate(on) }),
      );
    expect((await refusalOf(sign(first.id, second.id))).message).toContain("已经注销");
    expect(await sign(second.id)).toMatchObject({ recorded: 1 });
    const { state } = await desk.read(on, ({ db }) =>
      db.agreement.findFirstOrThrow({ where: { id: first.id } }),
    );
    expect(state).toBe("prepared");
  });

  it("begins nothing in the house, and leaves it as others do", async () => {
    const { gone, stays, venue, hour } = await desk.read(day, async (ctx) => {
      const residents = await makeResidents(ctx, "并走的协会", "留下的协会");
      return {
        gone: nth(residents, 0),
        stays: nth(residents, 1),
        venue: (await makeVenues(ctx)).room.id,
        hour: (await offeredHour(ctx, "贺兰")).id,
      };
    });
    await dissolve(gone.organizationId);
    const bookFor = (organization: string) =>
      desk.act(day, "booking.edit", (ctx) => book(ctx, askedFor(venue, organization)));
    const takeHour = (organization: string) =>
      desk.act(day, "guidance.edit", (ctx) =>
        bookHourFor(ctx, { guidanceHour: hour, topic: "章程", organization }),
      );
    const assess = () =>
      desk.act(day, "graduation.edit", (ctx) => requestAssessment(ctx, { incubatee: gone.id }));
    for (const late of [bookFor, takeHour, assess]) {
      expect((await refusalOf(late(gone.organizationId))).message).toContain("“并走的协会”已经注销");
    }
    await bookFor(stays.organizationId);
    await takeHour(stays.organizationId);
    const { edition } = await desk.read(day, (ctx) => getIncubatee(ctx, { incubatee: gone.id }));
    await desk.act(day, "incubatee.end", (ctx) =>
      recordEnd(ctx, {
        incubatee: gone.id,
        edition,
        endedOn: civilDate(day),
        reason: "并入另一家协会",
      }),
    );
    expect(await desk.read(day, (ctx) => getIncubatee(ctx, { incubatee: gone.id }))).toMatchObject({
      state: "left",
      name: "并走的协会",
    });
  });

  it("is known among several, and only in its center", async () => {
    const [one, two] = await desk.read(day, (ctx) => makeResidents(ctx, "甲社", "乙社"));
    if (!one || !two) throw new Error("two residents");
    await dissolve(two.organizationId);
    const both = [one.organizationId, two.organizationId];
    expect((await refusalOf(desk.read(day, (ctx) => assertStanding(ctx, both)))).message).toContain("“乙社”");
    await desk.read(day, (ctx) => assertStanding(ctx, [one.organizationId]));
    const there = await openDesk();
    await there.read(day, (ctx) => assertStanding(ctx, both));
  });
});

it("an organization that took another name is shown by it, and its paper by the name it was signed with", async () => {
  const made = await makeSigningCall(desk.center, desk.person);
  const { id, organizationId, applicationId } = nth(made.agreements, 0);
  const on = "2022-02-17";
  await desk.act(on, "agreement.sign", (ctx) =>
    signAgreements(ctx, { call: made.call.id, agreements: [id], side: "both", signedOn: civilDate(on) }),
  );
  const signedAs = made.applications.find((one) => one.id === applicationId)?.name;
  await desk.read(on, ({ db }) =>
    db.organization.updateMany({ where: { id: organizationId ?? "" }, data: { name: "新名字协会" } }),
  );
  const [incubatee, proof] = await desk.read(on, async (ctx) => {
    const { id: incubatee } = await ctx.db.incubatee.findFirstOrThrow({ where: { agreementId: id } });
    const { serial } = await ctx.db.proof.findFirstOrThrow({ where: { subjectId: id } });
    return [await getIncubatee(ctx, { incubatee }), await findProof(ctx, { serial })];
  });
  expect(incubatee.name).toBe("新名字协会");
  expect(proof).toMatchObject({ ok: true, holder: signedAs });
});

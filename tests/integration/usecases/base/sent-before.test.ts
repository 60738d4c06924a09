import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { sentBefore } from "@/lib/usecases/base/sent-before";
import { proposeExchange } from "@/lib/usecases/incubation/exchange/exchange";
import { recordGuidance } from "@/lib/usecases/incubation/guidance/booking";
import { requestService } from "@/lib/usecases/incubation/own-service";
import { beginServices } from "@/lib/usecases/incubation/service";
import { plainHour } from "../../../support/incubation/guidance";
import { makeExchangeRules, makeResidents } from "../../../support/incubation/space";
import { type OrganizationDesk, openOrganization } from "../../../support/organization-desk";
import { closeDesks, type Desk, openManagerDesk, owner } from "../../../support/staff-desk";

const day = "2026-03-12";
let desk: Desk;
let own: OrganizationDesk;
let resident: string;
let rule: string;
beforeAll(async () => {
  desk = await openManagerDesk("王芳");
  own = await openOrganization(desk, "邻里互助队");
  await desk.act(day, "service.edit", (ctx) => beginServices(ctx, { set: "fourFree" }));
  const [one] = await desk.read(day, (ctx) => makeResidents(ctx, "在孵的组织"));
  resident = one?.organizationId ?? "";
  rule = (await desk.read(day, (ctx) => makeExchangeRules(ctx))).returned;
});
afterAll(closeDesks);

const line = (draftKey: string) =>
  desk.act(day, "exchange.edit", (ctx) =>
    proposeExchange(ctx, {
      ...{ organizationId: resident, ruleId: rule, quantity: 1, happenedOn: civilDate(day), note: null },
      ...{ booking: null, activity: null, draftKey },
    }),
  );
const ask = (draftKey: string) =>
  own.act(day, "ownService.edit", async (ctx) => {
    const service = await ctx.db.incubationService.findFirstOrThrow({ where: { centerId: ctx.center.id } });
    return requestService(ctx, { serviceId: service.id, need: "借用活动室", wantedOn: null, draftKey });
  });
const guide = (draftKey: string) =>
  desk.act(day, "guidance.edit", (ctx) =>
    recordGuidance(ctx, {
      ...{ organization: resident, personId: null, mentor: "贺兰", bodyId: null, topic: "章程" },
      ...{ day: plainHour.day, from: "9:00", to: "10:00", place: "会议室", draftKey },
    }),
  );
const forms = [
  ["a line of the ledger", line, () => owner.exchangeEntry.count({ where: { centerId: desk.center.id } })],
  ["a request for a service", ask, () => owner.serviceRequest.count({ where: { centerId: desk.center.id } })],
  ["a record of guidance", guide, () => owner.guidance.count({ where: { centerId: desk.center.id } })],
] as const;

describe.each(forms)("%s", (_, send, count) => {
  it("that is sent twice, also at the same moment, is one", async () => {
    const draftKey = randomUUID();
    const [first, again] = await Promise.all([send(draftKey), send(draftKey)]);
    expect(again).toEqual(first);
    expect(await send(draftKey)).toEqual(first);
    expect(await count()).toBe(1);
  });
});

it("a form without a key, and one of another center, was not sent before", async () => {
  const draftKey = randomUUID();
  await ask(draftKey);
  const there = await openManagerDesk("李强");
  const asked = (at: Desk, key: { draftKey?: string }) =>
    at.act(day, "service.handle", async (ctx) => {
      ctx.audit.nothing("it reads");
      return (await sentBefore(ctx, ctx.db.serviceRequest, key)) !== null;
    });
  expect(await asked(desk, { draftKey })).toBe(true);
  expect(await asked(there, { draftKey })).toBe(false);
  expect(await asked(desk, {})).toBe(false);
});

import { beforeAll, expect, test } from "vitest";
import type { Center } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import { recordLapse } from "@/lib/usecases/admission/agreement-lapse";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import { actorIn, makeSigningCall } from "../../../support/admission/signing-call";
import {
  joinCenter,
  makeCenter,
  makePerson,
  ownerClient,
  type Person,
  visitOf,
} from "../../../support/factories";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let center: Center;
let staff: Person;

beforeAll(async () => {
  center = await makeCenter(owner);
  staff = await makePerson(owner, center, ["staff"]);
});

type Made = Awaited<ReturnType<typeof makeSigningCall>>;
const act: ReturnType<typeof actorIn> = (...args) => actorIn(center, staff)(...args);
const lapse = (made: Made, place: number, reason = "组织来函放弃名额") =>
  act("agreement.sign", "2022-02-17", recordLapse, { agreement: made.agreements[place]?.id ?? "", reason });
const sign = (made: Made, places: number[], side: "both" | "organization" = "both") =>
  act("agreement.sign", "2022-02-17", signAgreements, {
    call: made.call.id,
    agreements: places.map((place) => made.agreements[place]?.id ?? ""),
    side,
    signedOn: civilDate("2022-02-17"),
  });
const statesOf = (made: Made, place: number) =>
  inCenter(visitOf(center, staff, "agreement.view", "2022-02-17"), async (ctx) => {
    const agreement = await ctx.db.agreement.findFirstOrThrow({
      where: { id: made.agreements[place]?.id ?? "" },
      include: { application: true, call: true, incubatees: true },
    });
    return [
      agreement.state,
      agreement.application?.state,
      agreement.call?.state,
      agreement.incubatees.length,
    ];
  });

test("voids the agreement, also when one side has signed, and the application lapses with its reason", async () => {
  const made = await makeSigningCall(center, staff);
  await sign(made, [0], "organization");
  expect(await lapse(made, 0)).toEqual({ number: made.agreements[0]?.number, completed: false });
  expect(await statesOf(made, 0)).toEqual(["voided", "lapsed", "signing", 0]);
  const entries = await inCenter(visitOf(center, staff, "agreement.view", "2022-02-17"), (ctx) =>
    ctx.db.auditEntry.findMany({ where: { reason: "组织来函放弃名额" }, orderBy: { subjectType: "asc" } }),
  );
  expect(entries.map(({ subjectType, event }) => `${subjectType} ${event}`)).toEqual([
    "agreement void",
    "application lapse",
    "message cancel", // that the agreement waits to be signed
  ]);
});

test("when the last one gives up, the call begins with those that signed", async () => {
  const made = await makeSigningCall(center, staff);
  await sign(made, [0, 1]);
  expect(await lapse(made, 2)).toMatchObject({ completed: true });
  expect(await statesOf(made, 0)).toEqual(["signed", "signed", "completed", 1]);
});

test("a signed agreement cannot be undone", async () => {
  const made = await makeSigningCall(center, staff);
  await sign(made, [0]);
  await expect(lapse(made, 0)).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining("双方已签"),
  });
});

test("two clerks at once: one lapse is recorded", async () => {
  const made = await makeSigningCall(center, staff);
  const results = await Promise.allSettled([lapse(made, 0), lapse(made, 0)]);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("asks for a reason", async () => {
  const made = await makeSigningCall(center, staff);
  await expect(lapse(made, 0, "  ")).rejects.toMatchObject({
    code: "invalid",
    fields: { reason: expect.any(String) },
  });
});

test("an agreement of another center does not exist here", async () => {
  const other = await makeCenter(owner);
  await joinCenter(owner, other, staff, ["staff"]);
  const theirs = await makeSigningCall(other, staff);
  await expect(lapse(theirs, 0)).rejects.toMatchObject({ code: "not_found" });
});

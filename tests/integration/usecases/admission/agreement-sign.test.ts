import { beforeAll, describe, expect, test } from "vitest";
import type { Center } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import { recordLapse } from "@/lib/usecases/admission/agreement-lapse";
import type { SignInput } from "@/lib/usecases/admission/agreement-sign";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import { actorIn, makeSigningCall } from "../../../support/admission/signing-call";
import {
  joinCenter,
  makeCenter,
  makePerson,
  ownerClient,
  type Person,
  syntheticCreditCode,
  visitOf,
} from "../../../support/factories";
import { statementsOf } from "../../../support/machine/statements";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let center: Center;
let staff: Person;

beforeAll(async () => {
  center = await makeCenter(owner);
  staff = await makePerson(owner, center, ["staff"], { name: "赵工" });
});

type Made = Awaited<ReturnType<typeof makeSigningCall>>;
const read = <R>(run: Parameters<typeof inCenter<R>>[1]) =>
  inCenter(visitOf(center, staff, "agreement.view", "2022-02-17"), run);
const signing = (plan = {}) => makeSigningCall(center, staff, plan);

/** Signs the agreements at these places, both sides on 17 February 2022 unless told otherwise. */
const sign = (made: Made, places: number[], change: Partial<SignInput> = {}) =>
  actorIn(center, staff)("agreement.sign", "2022-02-17", signAgreements, {
    call: made.call.id,
    agreements: places.map((place) => made.agreements[place]?.id ?? ""),
    side: "both",
    signedOn: civilDate("2022-02-17"),
    ...change,
  });
const agreementAt = (made: Made, place: number) =>
  read((ctx) => ctx.db.agreement.findFirstOrThrow({ where: { id: made.agreements[place]?.id ?? "" } }));
const callState = async (made: Made) =>
  (await read((ctx) => ctx.db.call.findFirstOrThrow({ where: { id: made.call.id } }))).state;
const incubateesOf = (made: Made) =>
  read((ctx) =>
    ctx.db.incubatee.findMany({
      where: { cohort: { callId: made.call.id } },
      include: { organization: true },
    }),
  );

describe("a ceremony", () => {
  test("signs all at once: agreements, applications, organizations, incubatees, and the call is complete", async () => {
    const made = await signing();
    expect(await sign(made, [0, 1, 2])).toMatchObject({ recorded: 3, signed: 3, completed: true });
    const agreement = await agreementAt(made, 0);
    expect(agreement).toMatchObject({
      state: "signed",
      organizationSignedOn: new Date("2022-02-17"),
      organizationSigner: "张小三",
      centerSignedOn: new Date("2022-02-17"),
      centerSigner: "赵工",
    });
    const incubatees = await incubateesOf(made);
    expect(incubatees.map(({ agreementId }) => agreementId).sort()).toEqual(
      made.agreements.map(({ id }) => id).sort(),
    );
    expect(incubatees.every(({ state }) => state === "incubating")).toBe(true);
    expect(incubatees.map(({ organization }) => organization.name).sort()).toEqual(
      made.applications
        .slice(0, 3)
        .map(({ name }) => name)
        .sort(),
    );
    const applications = await read((ctx) =>
      ctx.db.application.groupBy({ by: ["state"], where: { callId: made.call.id }, _count: true }),
    );
    expect(Object.fromEntries(applications.map(({ state, _count }) => [state, _count]))).toEqual({
      signed: 3,
      notAdmitted: 1,
    });
    expect(await callState(made)).toBe("completed");
    const events = await read(async (ctx) => {
      const { requestId } = await ctx.db.auditEntry.findFirstOrThrow({
        where: { subjectId: made.call.id, event: "complete" },
      });
      return ctx.db.auditEntry.groupBy({ by: ["subjectType", "event"], where: { requestId }, _count: true });
    });
    expect(events.map((line) => `${line.subjectType} ${line.event} ${line._count}`).sort()).toEqual([
      "agreement centerSigns 3",
      "agreement organizationSigns 3",
      "application sign 3",
      "call complete 1",
      "cohort begin 1",
      "incubatee start 3",
      "proof issue 3",
    ]);
  });

  test("an organization does not sign after its last day; what it signed in time may be recorded later", async () => {
    const made = await signing();
    const id = made.agreements[1]?.id ?? "";
    await owner.agreement.updateMany({ where: { id }, data: { expiresOn: new Date("2022-02-16") } });
    await expect(sign(made, [0, 1, 2])).rejects.toMatchObject({
      fields: { signedOn: expect.stringContaining("签约期限到2022年2月16日") },
    });
    expect(await agreementAt(made, 0)).toMatchObject({ state: "prepared" });
    await sign(made, [1], { side: "organization", signedOn: civilDate("2022-02-16") });
    await sign(made, [1], { side: "center" });
    expect(await agreementAt(made, 1)).toMatchObject({ state: "signed" });
  });

  test("thirty agreements cost no more statements than three", async () => {
    const few = await signing();
    const many = await signing({ quota: 30, applications: Array.from({ length: 30 }, () => ({})) });
    const forFew = await statementsOf(() => sign(few, [0, 1, 2]));
    const forMany = await statementsOf(() =>
      sign(
        many,
        Array.from({ length: 30 }, (_, place) => place),
      ),
    );
    expect(forMany.length).toBe(forFew.length);
    expect(await incubateesOf(many)).toHaveLength(30);
  });

  test("one that is already signed stops the whole act and is named", async () => {
    const made = await signing();
    await sign(made, [0]);
    const refusal = sign(made, [0, 1, 2]);
    await expect(refusal).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining(`${made.agreements[0]?.number}（双方已签）`),
    });
    expect((await agreementAt(made, 1)).state).toBe("prepared");
    expect(await incubateesOf(made)).toHaveLength(1);
  });

  test("two clerks at once: exactly one ceremony is recorded", async () => {
    const made = await signing();
    const results = await Promise.allSettled([sign(made, [0, 1, 2]), sign(made, [0, 1, 2])]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(results.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "conflict", message: expect.stringContaining("本次没有登记任何一份") },
    });
    expect(await incubateesOf(made)).toHaveLength(3);
  });
});

describe("one side at a time", () => {
  test("incubation begins with the second signature, on the later of the two dates", async () => {
    const made = await signing();
    await sign(made, [0], { side: "center", signedOn: civilDate("2022-02-16"), centerSigner: "钱主任" });
    expect(await agreementAt(made, 0)).toMatchObject({
      state: "signedByCenter",
      centerSigner: "钱主任",
      organizationSigner: null,
    });
    expect(await incubateesOf(made)).toEqual([]);
    const result = await sign(made, [0], {
      side: "organization",
      signedOn: civilDate("2022-02-10"),
      organizationSigner: "孙代表",
    });
    expect(result).toMatchObject({ recorded: 1, signed: 1, completed: false });
    expect(await agreementAt(made, 0)).toMatchObject({
      state: "signed",
      organizationSigner: "孙代表",
      organizationSignedOn: new Date("2022-02-10"),
      centerSigner: "钱主任",
    });
    expect((await incubateesOf(made)).map(({ startedOn }) => startedOn)).toEqual([new Date("2022-02-16")]);
    expect(await callState(made)).toBe("signing");
  });

  test("a bulk of one side takes agreements that wait for the first and for the second signature alike", async () => {
    const made = await signing();
    await sign(made, [0], { side: "organization" });
    expect(await sign(made, [0, 1], { side: "center" })).toMatchObject({
      recorded: 2,
      signed: 1,
      completed: false,
    });
    expect((await agreementAt(made, 0)).state).toBe("signed");
    expect((await agreementAt(made, 1)).state).toBe("signedByCenter");
  });

  test("the same side twice is refused", async () => {
    const made = await signing();
    await sign(made, [0], { side: "organization" });
    await expect(sign(made, [0], { side: "organization" })).rejects.toMatchObject({ code: "conflict" });
    await expect(sign(made, [0], { side: "both" })).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("乙方已签"),
    });
  });
});

describe("organizations", () => {
  test("one that signs in two calls is one record, a team as well", async () => {
    const creditCode = syntheticCreditCode(7_000_001);
    const first = await signing({
      quota: 2,
      applications: [{ creditCode }, { legalStatus: "team", name: "邻里互助队" }],
    });
    await sign(first, [0, 1]);
    const team = first.applications[1]?.organizationId ?? "";
    const second = await signing({
      quota: 2,
      applications: [{ creditCode }, { legalStatus: "team", name: "邻里互助队", organizationId: team }],
    });
    await sign(second, [0, 1]);
    const [one, two] = [await incubateesOf(first), await incubateesOf(second)].map((list) =>
      list.map(({ organizationId }) => organizationId).sort(),
    );
    expect(one).toEqual(two);
    expect(one).toContain(team);
  });

  test("the same credit code in another center is another organization", async () => {
    const creditCode = syntheticCreditCode(7_000_002);
    const other = await makeCenter(owner);
    await joinCenter(owner, other, staff, ["staff"]);
    const theirs = await makeSigningCall(other, staff, { quota: 1, applications: [{ creditCode }] });
    await actorIn(other, staff)("agreement.sign", "2022-02-17", signAgreements, {
      call: theirs.call.id,
      agreements: theirs.agreements.map(({ id }) => id),
      side: "both",
      signedOn: civilDate("2022-02-17"),
    });
    const made = await signing({ quota: 1, applications: [{ creditCode }] });
    await sign(made, [0]);
    const [incubatee] = await incubateesOf(made);
    expect(incubatee?.organization).toMatchObject({ creditCode, centerId: center.id });
  });
});

describe("refusals", () => {
  test("a date after today, or within the notice period", async () => {
    const made = await signing();
    await expect(sign(made, [0], { signedOn: civilDate("2022-02-18") })).rejects.toMatchObject({
      code: "invalid",
      fields: { signedOn: expect.stringContaining("不能晚于今天") },
    });
    await expect(sign(made, [0], { signedOn: civilDate("2022-01-21") })).rejects.toMatchObject({
      code: "invalid",
      fields: { signedOn: expect.stringContaining("公示期到2022年1月21日结束") },
    });
    await sign(made, [0], { signedOn: civilDate("2022-01-22") });
  });

  test("one signer for several organizations", async () => {
    const made = await signing();
    await expect(sign(made, [0, 1], { organizationSigner: "孙代表" })).rejects.toMatchObject({
      code: "invalid",
      fields: { organizationSigner: expect.any(String) },
    });
  });

  test("an agreement of another call or another center does not exist here", async () => {
    const made = await signing();
    const neighbour = await signing();
    const other = await makeCenter(owner);
    await joinCenter(owner, other, staff, ["staff"]);
    const theirs = await makeSigningCall(other, staff);
    const foreign = (from: Made) => from.agreements.map(({ id }) => id);
    await expect(sign(made, [], { agreements: foreign(neighbour) })).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(sign(made, [], { agreements: foreign(theirs) })).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(sign(made, [], { agreements: foreign(theirs), call: theirs.call.id })).rejects.toMatchObject(
      { code: "not_found" },
    );
    expect(await incubateesOf(made)).toEqual([]);
  });

  test("a voided agreement is not signed", async () => {
    const made = await signing();
    await actorIn(center, staff)("agreement.sign", "2022-02-17", recordLapse, {
      agreement: made.agreements[0]?.id ?? "",
      reason: "组织来函放弃名额",
    });
    await expect(sign(made, [0])).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("已作废"),
    });
  });
});

import { beforeAll, describe, expect, test } from "vitest";
import type { Center } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import type { CallKey } from "@/lib/domain/recruitment/call/call-key";
import { agreementsToSign, getAgreement, listAgreements } from "@/lib/usecases/admission/agreement";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import { actorIn, makeSigningCall } from "../../../support/admission/signing-call";
import { makeCenter, makePerson, ownerClient, type Person, visitOf } from "../../../support/factories";
import { statementsOf } from "../../../support/machine/statements";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let center: Center;
let staff: Person;
let signed: Awaited<ReturnType<typeof makeSigningCall>>;
let waiting: typeof signed;

beforeAll(async () => {
  center = await makeCenter(owner);
  staff = await makePerson(owner, center, ["staff"], { name: "赵工" });
  waiting = await makeSigningCall(center, staff);
  signed = await makeSigningCall(center, staff);
  await actorIn(center, staff)("agreement.sign", "2022-02-17", signAgreements, {
    call: signed.call.id,
    agreements: signed.agreements.map(({ id }) => id),
    side: "both",
    signedOn: civilDate("2022-02-17"),
  });
});

const read = <R>(run: Parameters<typeof inCenter<R>>[1], where = center) =>
  inCenter(visitOf(where, staff, "agreement.view", "2022-02-17"), run);
const list = (call: CallKey | null, where = center) => read((ctx) => listAgreements(ctx, { call }), where);

describe("listAgreements", () => {
  test("opens the batch that signs now, in the order of the numbers, with the end of its notice", async () => {
    const { call, calls, rows, endedOn } = await list(null);
    expect(call?.number).toBe(waiting.call.number);
    expect(calls.map(({ number }) => number)).toEqual([signed.call.number, waiting.call.number]);
    expect(rows.map(({ number, state }) => [number, state])).toEqual(
      waiting.agreements.map(({ number }) => [number, "prepared"]),
    );
    expect(endedOn).toBe("2022-01-21");
  });

  test("shows who signed and when in a batch that is done", async () => {
    const { rows } = await list(signed.call);
    expect(rows[0]).toMatchObject({
      state: "signed",
      organizationSignedOn: "2022-02-17",
      organizationSigner: "张小三",
      centerSigner: "赵工",
    });
  });

  test("another center sees none of them", async () => {
    const other = await makeCenter(owner);
    expect(await list(null, other)).toMatchObject({ calls: [], call: null, rows: [] });
    expect((await list(signed.call, other)).call).toBeNull();
  });

  test("asks the database at most 8 times", async () => {
    expect((await statementsOf(() => list(null))).length).toBeLessThanOrEqual(8);
  });
});

describe("agreementsToSign", () => {
  const ticked = (made: typeof signed, places: number[], where = center) =>
    read(
      (ctx) =>
        agreementsToSign(ctx, { numbers: places.map((place) => made.agreements[place]?.number ?? "") }),
      where,
    );

  test("names the organizations that were ticked, and which sides may still sign all of them", async () => {
    const { call, rows, sides, endedOn } = await ticked(waiting, [2, 0]);
    expect(call?.number).toBe(waiting.call.number);
    expect(rows.map(({ organization }) => organization)).toEqual(
      [0, 2].map((place) => waiting.applications[place]?.name),
    );
    expect(sides).toEqual(["both", "organization", "center"]);
    expect(endedOn).toBe("2022-01-21");
  });

  test("offers nothing for those that are signed, and finds none of another center", async () => {
    expect((await ticked(signed, [0])).sides).toEqual([]);
    const other = await makeCenter(owner);
    await expect(ticked(waiting, [0], other)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("getAgreement", () => {
  const open = (number: string, where = center) => read((ctx) => getAgreement(ctx, { number }), where);

  test("shows the application behind it, when incubation began, and its history", async () => {
    const found = await open(signed.agreements[0]?.number ?? "");
    expect(found).toMatchObject({
      state: "signed",
      startedOn: "2022-02-17",
      application: { receipt: signed.applications[0]?.receipt },
      call: { number: signed.call.number },
    });
    expect(found.history.map(({ label }) => label)).toEqual(["登记甲方签署", "登记乙方签署", "生成协议"]);
  });

  test("an agreement of another center does not exist here", async () => {
    const other = await makeCenter(owner);
    await expect(open(signed.agreements[0]?.number ?? "", other)).rejects.toMatchObject({
      code: "not_found",
    });
  });

  test("asks the database at most 8 times", async () => {
    const sent = await statementsOf(() => open(signed.agreements[0]?.number ?? ""));
    expect(sent.length).toBeLessThanOrEqual(8);
  });
});

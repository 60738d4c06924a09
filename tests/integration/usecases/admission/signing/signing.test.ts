import { beforeAll, expect, test } from "vitest";
import type { Center } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import { signingOf } from "@/lib/usecases/admission/signing/signing";
import { attachScan } from "@/lib/usecases/admission/signing/signing-file";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import { makeCenter, makePerson, ownerClient, type Person, visitOf } from "../../../../support/factories";
import { receivedAs } from "../../../../support/files";
import { nth } from "../../../../support/review-world";
import { actorIn, makeSigningCall } from "../../../../support/signing-call";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let center: Center;
let staff: Person;
let made: Awaited<ReturnType<typeof makeSigningCall>>;

beforeAll(async () => {
  center = await makeCenter(owner);
  staff = await makePerson(owner, center, ["staff"], { name: "赵工" });
  made = await makeSigningCall(center, staff);
});

const read = <R>(run: Parameters<typeof inCenter<R>>[1]) =>
  inCenter(visitOf(center, staff, "agreement.view", "2022-02-17"), run);
const sign = (place: number, side: "both" | "organization" | "center" = "both") =>
  actorIn(center, staff)("agreement.sign", "2022-02-17", signAgreements, {
    call: made.call.id,
    agreements: [nth(made.agreements, place).id],
    side,
    signedOn: civilDate("2022-02-17"),
    centerSigner: "钱主任",
  });

test("the record of a signing joins its entries, its papers and its proof", async () => {
  const { id, number } = nth(made.agreements, 0);
  const signing = () => read((ctx) => signingOf(ctx, { id }));
  expect(await signing()).toEqual({
    ...{ method: null, events: [], files: [], proofs: [], order: null, provider: false },
  });
  await sign(0, "both");
  await actorIn(center, staff)("agreement.sign", "2022-02-17", attachScan, {
    agreement: number,
    part: "signedCopy",
    file: receivedAs("协议.pdf"),
  });
  const { method, events, files, proofs } = await signing();
  expect([method, events.length, files.length]).toEqual(["paper", 2, 1]);
  expect(proofs).toEqual([expect.objectContaining({ title: `入驻协议 ${number}`, revokedAt: null })]);
});

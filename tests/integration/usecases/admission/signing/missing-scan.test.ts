import { beforeAll, expect, test } from "vitest";
import type { Center } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import { listWithoutScan } from "@/lib/usecases/admission/signing/missing-scan";
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

test("a signing on paper is missed until its scan is there", async () => {
  await sign(0, "organization");
  await sign(1);
  const missing = () => read(listWithoutScan);
  const { number } = nth(made.agreements, 1);
  expect(await missing()).toEqual([
    { number, organization: nth(made.applications, 1).name, since: expect.any(Date) },
  ]);
  await actorIn(center, staff)("agreement.sign", "2022-02-17", attachScan, {
    agreement: number,
    part: "signedCopy",
    file: receivedAs("协议.pdf"),
  });
  expect(await missing()).toEqual([]);
});

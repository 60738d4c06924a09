import { beforeAll, describe, expect, test } from "vitest";
import type { Center, Context } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import {
  admitOwnAuthorization,
  attachOwnAuthorization,
  ownAgreement,
  ownSigningFile,
} from "@/lib/usecases/admission/signing/own-agreement";
import { declineOwnAgreement } from "@/lib/usecases/admission/signing/screen-signing";
import { sendSigningCode } from "@/lib/usecases/admission/signing/signing-code";
import {
  issuedDigest,
  makeIssuedAgreements,
  signersOf,
  signingMoment,
} from "../../../../support/admission/screen-signing";
import { receivedAs } from "../../../../support/center/files";
import { makeCenter, makePerson, ownerClient, type Person, visitOf } from "../../../../support/factories";
import { nth } from "../../../../support/review/review-world";

// With SMS and the demo's own certificate, both read when they are first asked for.
process.env.SMS_URL = "http://127.0.0.1:1/send";
process.env.DEMO = "1";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
let center: Center;
let staff: Person;

beforeAll(async () => {
  center = await makeCenter(owner);
  staff = await makePerson(owner, center, ["staff"], { name: "赵工" });
});

const { act, ownOf, send, sign } = signersOf(() => center);

describe("whoever has the seal of an application", () => {
  test("by nobody but who holds the mobile on record, with the leader's letter where that is somebody else", async () => {
    const made = await makeIssuedAgreements(center, staff, "李四");
    await send(made);
    await expect(sign(made)).rejects.toMatchObject({
      fields: { signer: expect.stringContaining("联系人李四") },
    });
    await expect(sign(made, { signer: "李四" })).rejects.toMatchObject({
      fields: { signer: expect.stringContaining("授权委托书") },
    });
    await act(attachOwnAuthorization, { ...ownOf(made), file: receivedAs("委托书.pdf") });
    expect(await sign(made, { signer: "李四" })).toBe(true);
  });

  test("not with a stranger's seal", async () => {
    const made = await makeIssuedAgreements(center, staff);
    const stranger = { ...ownOf(made), seal: ownOf(made, 1).seal };
    await expect(act(sendSigningCode, { ...stranger, digest: issuedDigest })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  test("reads its agreement, its papers, and why it cannot be signed", async () => {
    const made = await makeIssuedAgreements(center, staff, "李四");
    const look = <R>(run: (ctx: Context) => Promise<R>) =>
      inCenter(visitOf(center, visitor, "application.track", new Date(signingMoment)), run);
    const file = receivedAs("委托书.pdf");
    expect(await look((ctx) => admitOwnAuthorization(ctx, ownOf(made)))).toBeUndefined();
    await act(attachOwnAuthorization, { ...ownOf(made), file });
    const agreement = await look((ctx) => ownAgreement(ctx, ownOf(made)));
    expect([agreement.number, agreement.whyNot, agreement.signatory.authorized]).toEqual([
      nth(made.issued, 0).number,
      null,
      true,
    ]);
    expect(await look((ctx) => ownSigningFile(ctx, { ...ownOf(made), file: file.id }))).toMatchObject({
      name: "委托书.pdf",
    });
    await expect(
      look((ctx) => ownSigningFile(ctx, { ...ownOf(made, 1), file: file.id })),
    ).rejects.toMatchObject({ code: "not_found" });
    await act(declineOwnAgreement, { ...ownOf(made), reason: "来不了" });
    await expect(look((ctx) => admitOwnAuthorization(ctx, ownOf(made)))).rejects.toMatchObject({
      message: expect.stringContaining("已作废"),
    });
  });
});

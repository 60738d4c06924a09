import { beforeAll, describe, expect, test } from "vitest";
import type { Center } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { civilDate } from "@/lib/domain/base/civil-date";
import { declineOwnAgreement } from "@/lib/usecases/admission/signing/screen-signing";
import { signingOf } from "@/lib/usecases/admission/signing/signing";
import { getMessage } from "@/lib/usecases/center/message";
import { countersign } from "@/lib/usecases/incubation/countersign";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import {
  codeFor,
  issuedDigest,
  makeIssuedAgreements,
  signersOf,
} from "../../../../support/admission/screen-signing";
import { actorIn } from "../../../../support/admission/signing-call";
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

const { act, ownOf, send, sign, stateOf } = signersOf(() => center);

describe("an organization signs on screen", () => {
  test("with the code that went to its mobile at once, and the center after it", async () => {
    const made = await makeIssuedAgreements(center, staff);
    const { id } = nth(made.issued, 0);
    expect(await send(made)).toEqual({ mobile: "138****1234" });
    const message = await owner.message.findFirstOrThrow({
      where: { subjectId: id, occasion: "signingCode" },
    });
    expect(message).toMatchObject({ state: "released", channel: "sms", mobile: "13800001234" });
    const code = await codeFor(id);
    const kept = await owner.signingCode.findFirstOrThrow({ where: { agreementId: id } });
    expect(JSON.stringify(kept)).not.toContain(code);
    // Nor does staff read it over the applicant's shoulder.
    const seen = await inCenter(visitOf(center, staff, "message.view", "2022-02-17"), (ctx) =>
      getMessage(ctx, { message: message.id }),
    );
    expect(JSON.stringify(seen)).not.toContain(code);
    expect(await sign(made)).toBe(true);
    expect(await stateOf(made)).toBe("signedByOrganization");
    await actorIn(center, staff)("agreement.sign", "2022-02-18", countersign, {
      agreement: id,
      digest: issuedDigest,
    });
    expect(await stateOf(made)).toBe("signed");
    const { events, method, proofs } = await inCenter(
      visitOf(center, staff, "agreement.view", "2022-02-18"),
      (ctx) => signingOf(ctx, { id }),
    );
    expect(events.map(({ side, method, signer, mobile }) => [side, method, signer, mobile])).toEqual([
      ["organization", "onScreen", "张小三", "138****1234"],
      ["center", "onScreen", "赵工", null],
    ]);
    // The proof comes with the sealed PDF.
    expect([method, proofs]).toEqual(["onScreen", []]);
    expect(await owner.incubatee.count({ where: { agreementId: id } })).toBe(1);
  });

  test("not twice, not a stale text, not after the last day", async () => {
    const made = await makeIssuedAgreements(center, staff);
    await send(made);
    await expect(sign(made, { digest: "b".repeat(64) })).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("协议文本"),
    });
    expect(await sign(made)).toBe(true);
    await expect(sign(made)).rejects.toMatchObject({ message: expect.stringContaining("已经签署") });
    for (const again of [send, sign]) {
      const late =
        again === send
          ? send(made, 1, "2022-03-01T02:00:00Z")
          : sign(made, { code: "123456" }, 1, "2022-03-01T02:00:00Z");
      await expect(late).rejects.toMatchObject({
        message: expect.stringContaining("签约期限到2022年2月28日"),
      });
    }
  });

  test("not where the center has signed on paper already, and on paper not after the screen", async () => {
    const made = await makeIssuedAgreements(center, staff);
    const onPaper = (place: number) =>
      actorIn(center, staff)("agreement.sign", "2022-02-17", signAgreements, {
        call: made.call.id,
        agreements: [nth(made.issued, place).id],
        side: "center",
        signedOn: civilDate("2022-02-17"),
        centerSigner: "钱主任",
      });
    await onPaper(0);
    await expect(send(made)).rejects.toMatchObject({ message: expect.stringContaining("同一种方式") });
    await send(made, 1);
    await sign(made, {}, 1);
    await expect(onPaper(1)).rejects.toMatchObject({ message: expect.stringContaining("同一种方式") });
  });
});

describe("an organization gives its place up", () => {
  test("with its reason, before it has signed and not after", async () => {
    const made = await makeIssuedAgreements(center, staff);
    await act(declineOwnAgreement, { ...ownOf(made), reason: "场地离得太远" });
    expect(await stateOf(made)).toBe("voided");
    await expect(act(declineOwnAgreement, { ...ownOf(made), reason: "再说一次" })).rejects.toMatchObject({
      code: "conflict",
    });
    await send(made, 1);
    await sign(made, {}, 1);
    await expect(act(declineOwnAgreement, { ...ownOf(made, 1), reason: "后悔" })).rejects.toMatchObject({
      message: expect.stringContaining("已经签署"),
    });
  });
});

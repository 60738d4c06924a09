import { beforeAll, expect, test } from "vitest";
import type { Center } from "@/lib/db/context";
import { actInCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import { signOwnAgreement } from "@/lib/usecases/admission/signing/screen-signing";
import { sendSigningCode } from "@/lib/usecases/admission/signing/signing-code";
import { countersign } from "@/lib/usecases/incubation/countersign";
import { codeFor, issuedDigest, makeIssuedAgreements } from "../../../support/admission/screen-signing";
import { actorIn } from "../../../support/admission/signing-call";
import { makeCenter, makePerson, ownerClient, type Person, visitOf } from "../../../support/factories";
import { ownerPool } from "../../../support/machine/database";
import { nth } from "../../../support/review/review-world";

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

test("the center signs after the organization, the text as it was read, and the PDF is left to be sealed", async () => {
  const made = await makeIssuedAgreements(center, staff);
  const { id, own } = nth(made.issued, 0);
  const sign = (digest = issuedDigest, agreement = id) =>
    actorIn(center, staff)("agreement.sign", "2022-02-17", countersign, { agreement, digest });
  await expect(sign()).rejects.toMatchObject({ message: expect.stringContaining("乙方在线签署之后") });
  const visit = visitOf(center, visitor, "ownAgreement.sign", "2022-02-17");
  await actInCenter(visit, (ctx) => sendSigningCode(ctx, { ...own, digest: issuedDigest }));
  const code = await codeFor(id);
  const signature = { ...own, digest: issuedDigest, signer: "张小三", code };
  await actInCenter(visit, (ctx) => signOwnAgreement(ctx, signature));
  await expect(sign("b".repeat(64))).rejects.toMatchObject({ message: expect.stringContaining("有变动") });
  await sign();
  const agreement = await owner.agreement.findFirstOrThrow({ where: { id } });
  expect(agreement).toMatchObject({ state: "signed", centerSigner: "赵工", organizationSigner: "张小三" });
  const { rows } = await ownerPool().query<{ name: string }>(
    "select name from jobs.job where data->'input'->>'agreement' = $1",
    [id],
  );
  expect(rows).toEqual([{ name: "sealAgreement" }]);
  await expect(sign()).rejects.toMatchObject({ code: "conflict" });
  await expect(sign(issuedDigest, nth(made.applications, 0).id)).rejects.toMatchObject({ code: "not_found" });
});

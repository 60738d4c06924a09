import { createHash } from "node:crypto";
import type { Center } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import { sealFor } from "@/lib/usecases/recruitment/own-application";
import { hashQueryCode } from "@/lib/usecases/recruitment/query-secret";
import { ownerPool } from "./database";
import { type Person, visitOf } from "./factories";
import { nth } from "./review-world";
import { makeSigningCall } from "./signing-call";

/** What a visitor types, whose application has been admitted. */
export const queryCode = "ABCD2345";
export const issuedText = {
  title: "入驻协议",
  clauses: [
    { text: "双方订立本协议。", plain: true, parts: [] },
    { text: "孵化期限", plain: false, parts: [{ text: "一年。", plain: false, parts: [] }] },
  ],
};
export const issuedDigest = createHash("sha256").update(JSON.stringify(issuedText)).digest("hex");

/** A call that signs, its first agreements issued until 28 February 2022, each with the seal of its applicant's browser. */
export async function makeIssuedAgreements(
  center: Center,
  staff: Person,
  contact = "张小三",
  plan: Parameters<typeof makeSigningCall>[2] = {},
) {
  const made = await makeSigningCall(center, staff, plan);
  const issued = [];
  for (const agreement of made.agreements) {
    const application =
      made.applications.find(({ id }) => id === agreement.applicationId) ?? nth(made.applications, 0);
    const { receipt } = application;
    const queryCodeHash = hashQueryCode(receipt, queryCode);
    await ownerPool().query(
      `update applications set query_code_hash = $1, contact_name = $2, contact_mobile = '13800001234'
        where id = $3`,
      [queryCodeHash, contact, application.id],
    );
    await ownerPool().query(
      `update agreements set text = $1, digest = $2, fields = '{}', issued_at = '2022-01-24', expires_on = '2022-02-28' where id = $3`,
      [JSON.stringify(issuedText), issuedDigest, agreement.id],
    );
    const seal = await inCenter(visitOf(center, visitor, "application.track", "2022-02-17"), async (ctx) =>
      sealFor(ctx, receipt, queryCodeHash),
    );
    issued.push({ ...agreement, application, own: { receipt, seal } });
  }
  return { ...made, issued };
}

/** The code in the last message about an agreement, as its reader sees it. */
export async function codeFor(agreement: string): Promise<string> {
  const { rows } = await ownerPool().query<{ body: string }>(
    "select body from messages where subject_id = $1 and occasion = 'signingCode' order by id desc limit 1",
    [agreement],
  );
  return /\d{6}/.exec(rows[0]?.body ?? "")?.[0] ?? "";
}

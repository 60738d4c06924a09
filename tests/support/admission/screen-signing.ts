import { createHash } from "node:crypto";
import type { Center, Context } from "@/lib/db/context";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import { signOwnAgreement } from "@/lib/usecases/admission/signing/screen-signing";
import { sendSigningCode } from "@/lib/usecases/admission/signing/signing-code";
import { sealFor } from "@/lib/usecases/recruitment/own-application";
import { hashQueryCode } from "@/lib/usecases/recruitment/query-secret";
import { type Person, visitOf } from "../factories";
import { ownerPool } from "../machine/database";
import { nth } from "../review/review-world";
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

export type Issued = Awaited<ReturnType<typeof makeIssuedAgreements>>;

/** When organizations sign, if no other moment is told. */
export const signingMoment = "2022-02-17T02:00:00Z";

/** What organizations do on screen in a center that is there when they do it. */
export function signersOf(center: () => Center) {
  const at = signingMoment;
  const act = <I, R>(run: (ctx: Context, input: I) => Promise<R>, input: I, now = at) =>
    actInCenter(visitOf(center(), visitor, "ownAgreement.sign", new Date(now)), (ctx) => run(ctx, input));
  const ownOf = (made: Issued, place = 0) => nth(made.issued, place).own;
  const send = (made: Issued, place = 0, now = at) =>
    act(sendSigningCode, { ...ownOf(made, place), digest: issuedDigest }, now);
  const sign = async (made: Issued, change: object = {}, place = 0, now = at) => {
    const code = await codeFor(nth(made.issued, place).id);
    const typed = { ...ownOf(made, place), digest: issuedDigest, signer: "张小三", code, ...change };
    return act(signOwnAgreement, typed, now);
  };
  const stateOf = async (made: Issued, place = 0) => {
    const { rows } = await ownerPool().query<{ state: string }>(
      "select state from agreements where id = $1",
      [nth(made.issued, place).id],
    );
    return rows[0]?.state;
  };
  return { act, ownOf, send, sign, stateOf };
}

/** The code in the last message about an agreement, as its reader sees it. */
export async function codeFor(agreement: string): Promise<string> {
  const { rows } = await ownerPool().query<{ body: string }>(
    "select body from messages where subject_id = $1 and occasion = 'signingCode' order by id desc limit 1",
    [agreement],
  );
  return /\d{6}/.exec(rows[0]?.body ?? "")?.[0] ?? "";
}

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Center, Context } from "@/lib/db/context";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import { civilDate } from "@/lib/domain/base/civil-date";
import { claimPortal } from "@/lib/usecases/admission/portal-claim";
import { acceptWithNewAccount } from "@/lib/usecases/center/invitation-answer";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import { trackApplication } from "@/lib/usecases/recruitment/application/tracking";
import { sealFor } from "@/lib/usecases/recruitment/own-application";
import { hashQueryCode } from "@/lib/usecases/recruitment/query-secret";
import { getOwnRecord } from "@/lib/usecases/registry/own-record";
import { arrivalAt } from "@/lib/web/arrival";
import { openSession } from "@/lib/web/session-store";
import { visit } from "@/lib/web/visit";
import { actorIn, makeSigningCall } from "../../../support/admission/signing-call";
import { makeCenter, makePerson, ownerClient, type Person, visitOf } from "../../../support/factories";
import { nth } from "../../../support/review/review-world";
import { refusalOf } from "../../../support/staff-desk";

const owner = ownerClient(process.env.OWNER_DATABASE_URL ?? "");
const queryCode = "ABCDEFGH";
let center: Center;
let staff: Person;
let made: Awaited<ReturnType<typeof makeSigningCall>>;
let serial = 0;

beforeAll(async () => {
  center = await makeCenter(owner);
  staff = await makePerson(owner, center, ["staff"]);
  made = await makeSigningCall(center, staff);
  // By the first two agreements; the third is left unsigned.
  await actorIn(center, staff)("agreement.sign", "2022-01-25", signAgreements, {
    call: made.call.id,
    agreements: [nth(made.agreements, 0).id, nth(made.agreements, 1).id],
    side: "both",
    signedOn: civilDate("2022-01-25"),
  });
});
afterAll(() => owner.$disconnect());

function atTheDoor<T>(run: (ctx: Context) => Promise<T>): Promise<T> {
  return actInCenter(visitOf(center, visitor, "application.track", "2022-01-26"), run);
}

/** The application behind an agreement, with its number and a query code that is known. */
async function applicantOf(agreement: { applicationId: string | null }) {
  const id = agreement.applicationId ?? "";
  const { receipt, organizationId } = await owner.application.findFirstOrThrow({ where: { id } });
  const queryCodeHash = hashQueryCode(receipt, queryCode);
  await owner.application.updateMany({ where: { id }, data: { queryCodeHash } });
  const seal = await inCenter(visitOf(center, visitor, "application.track", "2022-01-26"), async (ctx) =>
    sealFor(ctx, receipt, queryCodeHash),
  );
  return { receipt, seal, organizationId: organizationId ?? "" };
}

function accept(code: string) {
  serial += 1;
  const login = { email: `claimer${serial}@example.org` };
  return atTheDoor((ctx) =>
    acceptWithNewAccount(ctx, { code, name: "李敏", login, password: "只有她自己知道的一句话" }),
  );
}

const mayClaim = async (receipt: string) =>
  (await atTheDoor((ctx) => trackApplication(ctx, { receipt, queryCode })))?.mayClaim;

describe("claimPortal", () => {
  it("lets whoever has number and code into the portal of the organization, and into nothing else", async () => {
    const own = await applicantOf(nth(made.agreements, 0));
    expect(await mayClaim(own.receipt)).toBe(true);
    const { code } = await atTheDoor((ctx) => claimPortal(ctx, own));
    const { userId } = await accept(code);
    expect(await mayClaim(own.receipt)).toBe(false);

    const { token } = await openSession(userId);
    const arrived = await arrivalAt(center.slug, token);
    const entered = visit(arrived, { permission: "portal.view", scope: "organization" });
    expect(entered.scope).toEqual({ organization: own.organizationId });
    expect((await inCenter(entered, getOwnRecord)).agreements).toHaveLength(1);
    expect(() => visit(arrived, { permission: "desk.view" })).toThrow("没有办理此事项的权限");
  });

  it("is made once: a second claim is told who can invite", async () => {
    const own = await applicantOf(nth(made.agreements, 0));
    const refusal = await refusalOf(atTheDoor((ctx) => claimPortal(ctx, own)));
    expect(refusal).toMatchObject({ code: "conflict", message: expect.stringContaining("已经开通") });
  });

  it("replaces one that nobody has accepted yet", async () => {
    const own = await applicantOf(nth(made.agreements, 1));
    const first = await atTheDoor((ctx) => claimPortal(ctx, own));
    const second = await atTheDoor((ctx) => claimPortal(ctx, own));
    expect(await refusalOf(accept(first.code))).toMatchObject({ code: "conflict" });
    expect((await accept(second.code)).roles).toEqual(["organization"]);
  });

  it("waits for both signatures", async () => {
    const own = await applicantOf(nth(made.agreements, 2));
    expect(await mayClaim(own.receipt)).toBe(false);
    const refusal = await refusalOf(atTheDoor((ctx) => claimPortal(ctx, own)));
    expect(refusal).toMatchObject({ code: "conflict", message: expect.stringContaining("双方签署以后") });
  });

  it("does not find an application by the seal of another one", async () => {
    const [own, other] = [
      await applicantOf(nth(made.agreements, 0)),
      await applicantOf(nth(made.agreements, 1)),
    ];
    const refusal = await refusalOf(
      atTheDoor((ctx) => claimPortal(ctx, { receipt: own.receipt, seal: other.seal })),
    );
    expect(refusal).toMatchObject({ code: "not_found" });
  });
});

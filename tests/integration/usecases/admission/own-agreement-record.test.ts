import { afterAll, beforeAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { makeDirect } from "@/lib/usecases/admission/issue/direct";
import { getOwnAgreement } from "@/lib/usecases/admission/own-agreement-record";
import { attachScan } from "@/lib/usecases/admission/signing/signing-file";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import { correctSignatures } from "@/lib/usecases/incubation/entry-take-back";
import { makeTemplate } from "../../../support/admission/templates";
import { receivedAs } from "../../../support/center/files";
import { makeCohort, makeIncubatee } from "../../../support/factories";
import { type OrganizationDesk, openOrganization } from "../../../support/organization-desk";
import { closeDesks, type Desk, openDesk, owner, refusalOf } from "../../../support/staff-desk";

const day = "2022-02-17";
let desk: Desk;
let ours: OrganizationDesk;
let others: OrganizationDesk;
let number: string;
let incubatee: string;
beforeAll(async () => {
  desk = await openDesk();
  ours = await openOrganization(desk, "甲服务队");
  others = await openOrganization(desk, "乙服务队");
  const template = await desk.act(day, "agreementTemplate.edit", (ctx) => makeTemplate(ctx));
  incubatee = await desk.read(day, async (ctx) => {
    const fields = { organizationId: ours.organization };
    return (await makeIncubatee(ctx, await makeCohort(ctx), fields)).id;
  });
  const made = await desk.act(day, "agreement.issue", (ctx) =>
    makeDirect(ctx, {
      ...{ organization: ours.organization, leader: "赵五", template, startsOn: civilDate("2022-01-01") },
      ...{ months: 24, place: null, deposit: null, residencyMode: "onSite" as const },
    }),
  );
  number = made.number;
});
afterAll(closeDesks);

const own = (of = ours) => of.read(day, (ctx) => getOwnAgreement(ctx, { agreement: number }));

it("shows its text, and after signing the files with their digests and what proves it", async () => {
  expect(await own()).toMatchObject({ state: "prepared", files: [], proofs: [] });
  expect(JSON.stringify((await own()).paper)).toContain("甲服务队");
  expect(await refusalOf(own(others))).toMatchObject({ code: "not_found" });

  const { id } = await owner.agreement.findFirstOrThrow({ where: { centerId: desk.center.id, number } });
  const file = receivedAs("签署件.pdf");
  await desk.act(day, "agreement.sign", (ctx) =>
    attachScan(ctx, { agreement: number, part: "signedCopy", file }),
  );
  await desk.act(day, "agreement.sign", (ctx) =>
    signAgreements(ctx, {
      ...{ agreements: [id], side: "both", signedOn: civilDate(day) },
      ...{ organizationSigner: "赵五", centerSigner: "王芳" },
    }),
  );
  const signed = await own();
  expect(signed).toMatchObject({
    state: "signed",
    organizationSigner: "赵五",
    files: [{ digest: file.digest }],
  });
  expect(signed.proofs).toHaveLength(1);
});

it("is that of the incubation which had none, until its signatures turn out to be wrong", async () => {
  const linked = () =>
    owner.incubatee.findFirstOrThrow({ where: { id: incubatee }, include: { agreement: true } });
  expect(await linked()).toMatchObject({ agreement: { number }, endsOn: new Date("2023-12-31") });
  const { agreementId } = await linked();
  const corrected = await desk.act(day, "agreement.sign", (ctx) =>
    correctSignatures(ctx, { agreement: agreementId ?? "", reason: "登记有误" }),
  );
  expect(corrected.left).toBe(false);
  expect(await linked()).toMatchObject({ agreement: null, state: "incubating" });
  expect((await desk.records(incubatee)).map(({ event }) => event)).toEqual([
    "linkAgreement",
    "unlinkAgreement",
  ]);
});

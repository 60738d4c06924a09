import { afterAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { getAgreement } from "@/lib/usecases/admission/agreement";
import { issueAgreement } from "@/lib/usecases/admission/issue/issue";
import { withdrawIssue } from "@/lib/usecases/admission/issue/withdraw";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import { makeSigningCall } from "../../../../support/admission/signing-call";
import { makeTemplate } from "../../../../support/admission/templates";
import { closeDesks, openDesk, refusalOf } from "../../../../support/staff-desk";

const day = "2022-01-25";
afterAll(closeDesks);

it("is withdrawn with a reason while nobody signed, has no text then, and is issued again", async () => {
  const desk = await openDesk();
  const { call, agreements } = await makeSigningCall(desk.center, desk.person);
  const template = await desk.act(day, "agreementTemplate.edit", (ctx) => makeTemplate(ctx));
  const { id: agreement = "", number = "" } = agreements[0] ?? {};
  const terms = { startsOn: civilDate("2022-03-01"), months: 12, place: null, deposit: null };
  const issue = () =>
    desk.act(day, "agreement.issue", (ctx) =>
      issueAgreement(ctx, { ...terms, residencyMode: "onSite" as const, template, agreement }),
    );
  const withdraw = (edition?: string) =>
    desk.act(day, "agreement.issue", (ctx) =>
      withdrawIssue(ctx, { agreement, reason: "场地写错", ...(edition && { edition }) }),
    );
  const read = () => desk.read(day, (ctx) => getAgreement(ctx, { number }));
  expect((await refusalOf(withdraw())).message).toContain("还没有签发");
  await issue();
  expect((await refusalOf(withdraw("00000000-0000-7000-8000-000000000000"))).code).toBe("conflict");
  await withdraw();
  const bare = { templateId: null, digest: null, issuedAt: null, expiresOn: null, termEndsOn: null };
  expect(await read()).toMatchObject({ state: "prepared", ...bare });
  await issue();
  expect((await desk.records(agreement)).map(({ event }) => event)).toEqual([
    ...["prepare", "issue", "withdrawIssue", "issue"],
  ]);
  await desk.act(day, "agreement.sign", (ctx) =>
    signAgreements(ctx, {
      ...{ call: call.id, agreements: [agreement], side: "organization", signedOn: civilDate(day) },
    }),
  );
  expect((await refusalOf(withdraw())).message).toContain("乙方已签");
});

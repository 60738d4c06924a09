import { afterAll, beforeAll, expect, test } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { getAgreement } from "@/lib/usecases/admission/agreement";
import { issueAgreement } from "@/lib/usecases/admission/issue/issue";
import { getIssuedPaper } from "@/lib/usecases/admission/issue/issued-paper";
import { draftTemplate, renewTemplate, retireTemplate } from "@/lib/usecases/admission/template/template";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import { makeSigningCall } from "../../../../support/admission/signing-call";
import { makeTemplate } from "../../../../support/admission/templates";
import { closeDesks, type Desk, openDesk, owner, refusalOf } from "../../../../support/staff-desk";

const day = "2022-01-25";
const may = "agreement.issue";
let desk: Desk;
let made: Awaited<ReturnType<typeof makeSigningCall>>;
let template: string;
let first: { id: string; number: string };

beforeAll(async () => {
  desk = await openDesk();
  made = await makeSigningCall(desk.center, desk.person);
  template = await desk.act(day, "agreementTemplate.edit", (ctx) => makeTemplate(ctx));
  const [agreement] = made.agreements;
  if (!agreement) throw new Error("no agreement");
  first = agreement;
});
afterAll(closeDesks);

const terms = {
  startsOn: civilDate("2022-03-01"),
  months: 12,
  place: "203 室",
  deposit: 100_000n,
  residencyMode: "onSite" as const,
};
const issue = (change = {}) =>
  desk.act(day, may, (ctx) => issueAgreement(ctx, { ...terms, template, agreement: first.id, ...change }));
const open = () => desk.read(day, (ctx) => getAgreement(ctx, { number: first.number }));
const paper = () => desk.read(day, (ctx) => getIssuedPaper(ctx, { agreement: first.number }));

test("an agreement has no text before it is issued, and then all that was merged in, with its term and its last day", async () => {
  expect((await refusalOf(paper())).code).toBe("not_found");
  await issue();
  expect(await open()).toMatchObject({
    // Fifteen working days from the 26th, over the Spring Festival of 31 January to 6 February with its two make-up days.
    ...{ expiresOn: "2022-02-18", termStartsOn: "2022-03-01", termEndsOn: "2023-02-28" },
    ...{ state: "prepared", digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
  const words = JSON.stringify((await paper()).paper);
  for (const part of ["203 室", "壹仟元整", "1,000.00元", "2023年2月28日", first.number, desk.center.name])
    expect(words).toContain(part);
  expect(words).not.toContain("〔");
});

test("it is issued anew with another digest, and keeps its text whatever becomes of the template", async () => {
  const before = await paper();
  await issue({ place: "205 室" });
  const after = await paper();
  expect(after.digest).not.toBe(before.digest);
  await desk.act(day, "agreementTemplate.edit", (ctx) => renewTemplate(ctx, { template }));
  await desk.act(day, "agreementTemplate.edit", (ctx) => retireTemplate(ctx, { template }));
  expect(await paper()).toEqual(after);
  expect((await refusalOf(issue())).fields.template).toContain("不在使用");
  expect((await desk.records(first.id)).map(({ event }) => event)).toEqual(["prepare", "issue", "issueAnew"]);
});

test("of two who issue at once the second is told what the first did", async () => {
  expect((await refusalOf(issue({ edition: "00000000-0000-7000-8000-000000000000" }))).code).toBe("conflict");
});

test("what somebody has signed is not issued anew, by the rules and by the database", async () => {
  await desk.act(day, "agreement.sign", (ctx) =>
    signAgreements(ctx, {
      ...{ call: made.call.id, agreements: [first.id], side: "organization", signedOn: civilDate(day) },
    }),
  );
  const before = await paper();
  expect((await refusalOf(issue())).message).toContain("文本不能再改");
  const where = { centerId_id: { centerId: desk.center.id, id: first.id } };
  await expect(owner.agreement.update({ where, data: { digest: "0" } })).rejects.toThrow(/cannot change/);
  expect(await paper()).toEqual(before);
});

test("a text that needs what nobody knows is not issued, and says which clause needs it", async () => {
  const other = made.agreements[1];
  if (!other) throw new Error("no second agreement");
  await owner.application.updateMany({ where: { id: other.applicationId ?? "" }, data: { leaderName: "" } });
  const clauses = "# 当事人\n- 负责人{负责人}。";
  const bare = await desk.act(day, "agreementTemplate.edit", (ctx) =>
    draftTemplate(ctx, { name: "简式协议", kind: "incubation", clauses }),
  );
  await owner.agreementTemplate.updateMany({ where: { id: bare.id }, data: { state: "active" } });
  const refusal = await refusalOf(issue({ agreement: other.id, template: bare.id }));
  expect(refusal.message).toContain("第一条（一）要用到“负责人”");
});

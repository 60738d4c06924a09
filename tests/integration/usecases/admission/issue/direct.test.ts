import { afterAll, beforeAll, expect, test } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { getAgreement } from "@/lib/usecases/admission/agreement";
import { recordLapse } from "@/lib/usecases/admission/agreement-lapse";
import { takeBackLapse } from "@/lib/usecases/admission/agreement-take-back";
import { directOptions, makeDirect } from "@/lib/usecases/admission/issue/direct";
import { issueAgreement } from "@/lib/usecases/admission/issue/issue";
import { getIssuedPaper } from "@/lib/usecases/admission/issue/issued-paper";
import { withdrawIssue } from "@/lib/usecases/admission/issue/withdraw";
import { activateTemplate, draftUsual } from "@/lib/usecases/admission/template/template";
import { makeTemplate } from "../../../../support/admission/templates";
import { makeCohort, makeIncubatee } from "../../../../support/factories";
import { closeDesks, type Desk, openDesk, owner, refusalOf } from "../../../../support/staff-desk";

const day = "2022-02-17";
let desk: Desk;
let template: string;
let organizations: string[];

beforeAll(async () => {
  desk = await openDesk();
  template = await desk.act(day, "agreementTemplate.edit", (ctx) => makeTemplate(ctx));
  organizations = await desk.read(day, async (ctx) => {
    const cohort = await makeCohort(ctx);
    const one = await makeIncubatee(ctx, cohort, { name: "云中志愿服务中心" });
    const other = await makeIncubatee(ctx, cohort, { name: "御河社工服务社" });
    return [one.organizationId, other.organizationId];
  });
});
afterAll(closeDesks);

const make = (organization = "") =>
  desk.act(day, "agreement.issue", (ctx) =>
    makeDirect(ctx, {
      ...{ organization, leader: "赵五", template, startsOn: civilDate("2022-01-01"), months: 24 },
      ...{ place: null, deposit: null, residencyMode: "onSite" as const },
    }),
  );

test("an agreement without a call is numbered in a row of its own, issued and listed", async () => {
  const [one, other] = organizations;
  const { number } = await make(one);
  expect(number).toBe(`${desk.center.code}-2022-00-001`);
  expect((await make(other)).number).toBe(`${desk.center.code}-2022-00-002`);
  expect(await desk.read(day, (ctx) => getAgreement(ctx, { number }))).toMatchObject({
    ...{ organization: "云中志愿服务中心", call: null, termEndsOn: "2023-12-31" },
  });
  const { paper } = await desk.read(day, (ctx) => getIssuedPaper(ctx, { agreement: number }));
  for (const word of ["赵五", "直接签订", "云中志愿服务中心"]) expect(JSON.stringify(paper)).toContain(word);
});

test("who signs it for the organization stays when its text is withdrawn or issued anew, until somebody else is named", async () => {
  const at = await openDesk("第三家中心");
  const own = await at.act(day, "agreementTemplate.edit", (ctx) => makeTemplate(ctx));
  const { organizationId } = await at.read(day, async (ctx) =>
    makeIncubatee(ctx, await makeCohort(ctx), { name: "北辰服务社" }),
  );
  const terms = {
    ...{ template: own, months: 24, startsOn: civilDate("2022-01-01"), place: null, deposit: null },
    residencyMode: "onSite" as const,
  };
  const act = <T>(run: Parameters<typeof at.act<T>>[2]) => at.act(day, "agreement.issue", run);
  const { number } = await act((ctx) =>
    makeDirect(ctx, { ...terms, organization: organizationId, leader: "钱七" }),
  );
  const read = () => at.read(day, (ctx) => getAgreement(ctx, { number }));
  const { id } = await read();
  const words = async () =>
    JSON.stringify((await at.read(day, (ctx) => getIssuedPaper(ctx, { agreement: number }))).paper);
  const issue = (leader: string | null) =>
    act((ctx) => issueAgreement(ctx, { ...terms, agreement: id, leader }));
  await issue(null);
  expect(await words()).toContain("钱七");
  await act((ctx) => withdrawIssue(ctx, { agreement: id, reason: "期限写错" }));
  expect(await read()).toMatchObject({ leader: "钱七", issuedAt: null });
  await issue(null);
  expect(await words()).toContain("钱七");
  await issue("孙八");
  expect(await words()).not.toContain("钱七");
  expect((await read()).leader).toBe("孙八");
});

test("how it is in residence is what the record says, and is made up by nobody", async () => {
  const at = await openDesk("另一家中心");
  const own = await at.act(day, "agreementTemplate.edit", (ctx) => makeTemplate(ctx));
  const incubatee = await at.read(day, async (ctx) =>
    makeIncubatee(ctx, await makeCohort(ctx), { name: "北辰服务社" }),
  );
  const direct = (residencyMode: "onSite" | null) =>
    at.act(day, "agreement.issue", (ctx) =>
      makeDirect(ctx, {
        ...{ organization: incubatee.organizationId, leader: "赵五", template: own, months: 24 },
        ...{ startsOn: civilDate("2022-01-01"), place: null, deposit: null, residencyMode },
      }),
    );
  expect((await refusalOf(direct(null))).message).toContain("“入驻方式”，还没有填写");
  await owner.incubatee.updateMany({ where: { id: incubatee.id }, data: { residencyMode: "virtual" } });
  const { number } = await direct("onSite");
  const { paper } = await at.read(day, (ctx) => getIssuedPaper(ctx, { agreement: number }));
  expect(JSON.stringify(paper)).toContain("以虚拟方式入驻");
});

test("one that is still to be signed is not made a second time, and a dissolved organization signs nothing", async () => {
  const [one = "", other = ""] = organizations;
  expect((await refusalOf(make(one))).fields.organization).toContain(`${desk.center.code}-2022-00-001`);
  await owner.organization.updateMany({ where: { id: other }, data: { legalStatus: "deregistered" } });
  expect((await refusalOf(make(other))).fields.organization).toContain("已经注销");
  const options = await desk.read(day, (ctx) => directOptions(ctx, "incubation"));
  expect(options.organizations.map(({ value }) => value)).toEqual([one]);
});

test("one of last year that waits still is not made a second time, nor one by a template of projects", async () => {
  const at = await openDesk("第五家中心");
  const [own, ofProjects] = await at.act(day, "agreementTemplate.edit", async (ctx) => {
    const { id } = await draftUsual(ctx, { kind: "purchase" });
    await activateTemplate(ctx, { template: id });
    return [await makeTemplate(ctx), id];
  });
  const { organizationId } = await at.read(day, async (ctx) =>
    makeIncubatee(ctx, await makeCohort(ctx), { name: "滨河服务社" }),
  );
  const sign = (on: string, by = own) =>
    at.act(on, "agreement.issue", (ctx) =>
      makeDirect(ctx, {
        ...{ organization: organizationId, leader: "赵五", template: by, months: 24, place: null },
        ...{ startsOn: civilDate("2022-01-01"), deposit: null, residencyMode: "onSite" as const },
      }),
    );
  expect((await refusalOf(sign("2021-12-30", ofProjects))).fields.template).toContain("政府购买服务的模板");
  const { number } = await sign("2021-12-30");
  expect((await refusalOf(sign(day))).fields.organization).toContain(number);
});

test("one that was given up is not taken back beside another that waits for the same organization", async () => {
  const at = await openDesk("第四家中心");
  const own = await at.act(day, "agreementTemplate.edit", (ctx) => makeTemplate(ctx));
  const { organizationId } = await at.read(day, async (ctx) =>
    makeIncubatee(ctx, await makeCohort(ctx), { name: "南山服务社" }),
  );
  const sign = () =>
    at.act(day, "agreement.issue", (ctx) =>
      makeDirect(ctx, {
        ...{ organization: organizationId, leader: "赵五", template: own, months: 24, place: null },
        ...{ startsOn: civilDate("2022-01-01"), deposit: null, residencyMode: "onSite" as const },
      }),
    );
  const act = <T>(run: Parameters<typeof at.act<T>>[2]) => at.act(day, "agreement.sign", run);
  const { number } = await sign();
  const { id: agreement } = await at.read(day, (ctx) => getAgreement(ctx, { number }));
  await act((ctx) => recordLapse(ctx, { agreement, reason: "来函放弃" }));
  const { number: since } = await sign();
  const takeBack = () => act((ctx) => takeBackLapse(ctx, { agreement, reason: "认错了组织" }));
  expect((await refusalOf(takeBack())).message).toContain(since);
  const { id: second } = await at.read(day, (ctx) => getAgreement(ctx, { number: since }));
  await act((ctx) => recordLapse(ctx, { agreement: second, reason: "重复" }));
  await takeBack();
  expect(await at.read(day, (ctx) => getAgreement(ctx, { number }))).toMatchObject({ state: "prepared" });
});

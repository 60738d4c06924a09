import { afterAll, beforeAll, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { getAgreement } from "@/lib/usecases/admission/agreement";
import { recordLapse } from "@/lib/usecases/admission/agreement-lapse";
import { takeBackLapse } from "@/lib/usecases/admission/agreement-take-back";
import { reopenNotice } from "@/lib/usecases/admission/notice-take-back";
import { answerObjection, reopenObjection } from "@/lib/usecases/admission/objection/objection-answer";
import { recordObjection } from "@/lib/usecases/admission/objection/objection-letter";
import { activateTemplate, draftUsual } from "@/lib/usecases/admission/template/template";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import { issueWithTables } from "@/lib/usecases/projects/project/agreement-issue";
import { proposeAwardAgreement, signAward } from "@/lib/usecases/projects/project/award-agreement";
import { getProject } from "@/lib/usecases/projects/project/project";
import { beginProject } from "@/lib/usecases/projects/project/project-write";
import { plainLetter } from "../../../../support/admission/objections";
import { makeProject, passNotice } from "../../../../support/projects/projects";
import { makeOrganizationNamed } from "../../../../support/registry/registry";
import { closeDesks, type Desk, openDesk, owner, refusalOf } from "../../../../support/staff-desk";

const day = "2022-03-14";
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk("王芳");
});
afterAll(closeDesks);

it("signs two awards to one organization side by side, each by a template of its kind, and none that was given up beside its successor", async () => {
  const [first, second] = await desk.act(day, "project.edit", async (ctx) => {
    const one = await makeProject(ctx);
    return [one, await makeProject(ctx, { lead: one.lead, name: "银龄互助二期" })];
  });
  const [template, ofResidence] = await desk.act(day, "agreementTemplate.edit", async (ctx) => {
    const ids = [];
    for (const kind of ["purchase", "incubation"] as const) {
      const drafted = await draftUsual(ctx, { kind });
      await activateTemplate(ctx, { template: drafted.id });
      ids.push(drafted.id);
    }
    return ids;
  });
  const { terms } = await desk.read(day, (ctx) => proposeAwardAgreement(ctx, { project: first?.id ?? "" }));
  const sign = (project = "", by = "") =>
    desk.act(day, "agreement.issue", (ctx) =>
      signAward(ctx, {
        ...{ project, organization: first?.lead ?? "", leader: "李敏", template: by },
        ...{ startsOn: civilDate("2022-01-01"), months: 12, place: null, deposit: null },
        ...{ residencyMode: null, ...terms, payments: "首期款70%，协议签订后" },
      }),
    );
  for (const one of [first, second]) await desk.read(day, (ctx) => passNotice(ctx, one?.id ?? ""));
  expect((await refusalOf(sign(first?.id, ofResidence))).fields).toHaveProperty("template");
  const { number } = await sign(first?.id, template);
  expect((await sign(second?.id, template)).number).not.toBe(number);
  const found = await desk.read(day, (ctx) => getAgreement(ctx, { number }));
  const issueAnew = (by = "") =>
    desk.act(day, "agreement.issue", (ctx) =>
      issueWithTables(ctx, {
        ...{ agreement: found.id, template: by, startsOn: civilDate("2022-01-01"), months: 12 },
        ...{ place: null, deposit: null, residencyMode: null },
      }),
    );
  expect((await refusalOf(issueAnew(ofResidence))).fields.template).toContain("入驻孵化的模板");
  await issueAnew(template);
  const act = <T>(run: Parameters<typeof desk.act<T>>[2]) => desk.act(day, "agreement.sign", run);
  const lapse = () => act((ctx) => recordLapse(ctx, { agreement: found.id, reason: "来函放弃" }));
  const takeBack = () => act((ctx) => takeBackLapse(ctx, { agreement: found.id, reason: "认错了组织" }));
  await lapse();
  await takeBack();
  await lapse();
  // Who leads the project may be somebody else since, and then its agreement is with that one.
  const leads = (organizationId: string) =>
    desk.read(day, ({ db, center }) =>
      db.executor.updateMany({
        where: { centerId: center.id, projectId: first?.id ?? "", lead: true },
        data: { organizationId },
      }),
    );
  const other = await desk.read(day, (ctx) => makeOrganizationNamed(ctx, "清源社工服务社"));
  await leads(other.id);
  expect((await refusalOf(takeBack())).message).toContain("牵头执行机构已经更换");
  await leads(first?.lead ?? "");
  await sign(first?.id, template);
  expect((await refusalOf(takeBack())).message).toContain("已经另行签订协议");
  // On what an agreement was made is its own, whatever its text was written from.
  await owner.agreement.updateMany({ where: { id: found.id }, data: { templateId: ofResidence ?? null } });
  expect((await refusalOf(takeBack())).message).toContain("已经另行签订协议");
  expect((await desk.read(day, (ctx) => getAgreement(ctx, { number }))).state).toBe("voided");
});

it("an award is signed after its notice, with its name, money, plan and payments, and begins once both signed", async () => {
  const { id, lead } = await desk.act(day, "project.edit", (ctx) => makeProject(ctx));
  await desk.act(day, "agreementTemplate.edit", async (ctx) => {
    const { id: template } = await draftUsual(ctx, { kind: "purchase" });
    await activateTemplate(ctx, { template });
  });
  const propose = () => desk.read(day, (ctx) => proposeAwardAgreement(ctx, { project: id }));
  const proposed = await propose();
  expect(proposed.why).toContain("还没有公示");
  const [template] = proposed.templates;
  const sign = (organization = lead) =>
    desk.act(day, "agreement.issue", (ctx) =>
      signAward(ctx, {
        ...{ project: id, organization, leader: "李敏", template: template?.value ?? "" },
        ...{ startsOn: civilDate("2022-01-01"), months: 12, place: null, deposit: null },
        ...{ residencyMode: null, ...proposed.terms, payments: "首期款70%，协议签订后" },
      }),
    );
  expect((await refusalOf(sign())).message).toContain("还没有公示");
  const { id: notice } = await desk.read(day, (ctx) => passNotice(ctx, id));
  expect((await propose()).why).toBeNull();
  expect((await refusalOf(sign(crypto.randomUUID()))).message).toContain("牵头执行机构");
  const { number } = await sign();
  const made = await desk.read(day, (ctx) =>
    ctx.db.agreement.findFirstOrThrow({ where: { centerId: ctx.center.id, number } }),
  );
  expect(made.fields).toMatchObject({
    ...{ 项目名称: "银龄互助", 核定金额: "60,000.00元", 核定金额大写: "陆万元整", 招募批次: "直接委托" },
    ...{ 服务指标: "健康讲座10场（2022年10月31日前）", 拨付安排: "首期款70%，协议签订后" },
  });
  expect(JSON.stringify(made.text)).not.toContain("〔");
  // The plan and the budget as tables; no payments are planned, so the words stand in their place.
  for (const said of ['["1","健康讲座","10 场","2022年10月31日","签到表"]', '["大写","人民币陆万元整"]'])
    expect(JSON.stringify(made.text)).toContain(said);
  expect(JSON.stringify(made.text)).toContain("拨付安排：首期款70%，协议签订后。");
  const begin = () =>
    desk.act(day, "project.edit", (ctx) => beginProject(ctx, { project: id, signedOn: civilDate(day) }));
  expect((await refusalOf(begin())).message).toContain("还没有签齐");
  const reopened = desk.act(day, "notice.close", (ctx) => reopenNotice(ctx, { notice, reason: "登记有误" }));
  expect((await refusalOf(reopened)).message).toContain("协议已经签发");
  const signBoth = (on = day) =>
    desk.act(day, "agreement.sign", (ctx) =>
      signAgreements(ctx, {
        ...{ agreements: [made.id], side: "both", signedOn: civilDate(on), organizationSigner: "李敏" },
      }),
    );
  // The notice ended on 5 November 2021, and a letter against the award came before anybody signed.
  expect((await refusalOf(signBoth("2021-11-05"))).fields).toHaveProperty("signedOn");
  const letter = { ...plainLetter, receivedOn: civilDate(day), applicationId: id, notice };
  const { id: objection } = await desk.act(day, "objection.edit", (ctx) => recordObjection(ctx, letter));
  expect((await refusalOf(signBoth())).message).toContain("还没有答复");
  const answer = (result: "upheld" | "dismissed") =>
    desk.act(day, "objection.answer", (ctx) =>
      answerObjection(ctx, { objection, result, answer: "经核查……", answeredOn: civilDate(day) }),
    );
  await answer("upheld");
  expect((await refusalOf(signBoth())).message).toContain("成立，不能签约");
  await desk.act(day, "objection.answer", (ctx) => reopenObjection(ctx, { objection, reason: "复核" }));
  await answer("dismissed");
  await signBoth();
  await begin();
  const { state, agreement } = await desk.read(day, (ctx) => getProject(ctx, { project: id }));
  expect({ state, agreement }).toMatchObject({ state: "running", agreement: { number, state: "signed" } });
});

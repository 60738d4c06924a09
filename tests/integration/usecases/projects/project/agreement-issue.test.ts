import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { actInCenter } from "@/lib/db/tenant";
import { system } from "@/lib/domain/access";
import { civilDate } from "@/lib/domain/base/civil-date";
import { takeBackSignatures } from "@/lib/usecases/admission/agreement-take-back";
import { withdrawIssue } from "@/lib/usecases/admission/issue/withdraw";
import { reopenNotice } from "@/lib/usecases/admission/notice-take-back";
import { activateTemplate, draftUsual } from "@/lib/usecases/admission/template/template";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import { planTranches } from "@/lib/usecases/projects/money/tranche";
import {
  issueInQueueWithTables,
  issueManyWithTables,
  issueWithTables,
} from "@/lib/usecases/projects/project/agreement-issue";
import { foundProject } from "@/lib/usecases/projects/project/found-project";
import { getProject } from "@/lib/usecases/projects/project/project";
import { dropProject, restoreProject } from "@/lib/usecases/projects/project/project-step";
import { beginProject, editProject } from "@/lib/usecases/projects/project/project-write";
import { makeSigningCall } from "../../../../support/admission/signing-call";
import { visitOf } from "../../../../support/factories";
import { writtenProject } from "../../../../support/projects/projects";
import { makeOrganizationNamed } from "../../../../support/registry/registry";
import { closeDesks, type Desk, openDesk, owner, refusalOf } from "../../../../support/staff-desk";

const day = "2022-01-25";
const may = "agreement.issue";
const granted = { grantedFen: 6_000_000n, askedFen: 8_000_000n, projectName: "银龄互助" };
let desk: Desk;
let made: Awaited<ReturnType<typeof makeSigningCall>>;
let lead: string;
let template: string;
beforeAll(async () => {
  desk = await openDesk("王芳");
  made = await makeSigningCall(desk.center, desk.person, {
    call: { kind: "venture" },
    applications: [granted, granted],
    quota: 2,
  });
  lead = (await desk.read(day, (ctx) => makeOrganizationNamed(ctx, "和风社工服务中心"))).id;
  template = await desk.act(day, "agreementTemplate.edit", async (ctx) => {
    const { id } = await draftUsual(ctx, { kind: "venture" });
    await activateTemplate(ctx, { template: id });
    return id;
  });
});
afterAll(closeDesks);

const agreement = (at: number) => made.agreements[at] ?? { id: "", number: "" };
const terms = {
  startsOn: civilDate("2022-05-01"),
  months: 6,
  place: null,
  deposit: null,
  residencyMode: null,
};
const term = { startsOn: civilDate("2022-04-01"), endsOn: civilDate("2022-12-20") };
const written = () => writtenProject(lead, { ...term, planLines: writtenProject(lead).planLines });
const found = (at: number) =>
  desk.act(day, "project.edit", (ctx) =>
    foundProject(ctx, { ...written(), agreement: agreement(at).number }),
  );
const plan = (project: string, first: number) =>
  desk.act(day, "tranche.plan", (ctx) =>
    planTranches(ctx, {
      project,
      tranches: [first, 100 - first].map((percent, at) => ({
        ...{ name: at === 0 ? "首期款" : "尾款", percent, amountFen: null, conditionText: null, dueOn: null },
        condition: at === 0 ? ("signed" as const) : ("finalPassed" as const),
      })),
    }),
  );
const textOf = async (at: number) => {
  const { text, fields } = await owner.agreement.findFirstOrThrow({ where: { id: agreement(at).id } });
  return JSON.stringify([text, fields]);
};
const get = (project: string) => desk.read(day, (ctx) => getProject(ctx, { project }));

it("agreements of a call are issued with the tables of the projects on record, in words where there is none", async () => {
  const { id } = await found(0);
  await plan(id, 70);
  await desk.act(day, may, (ctx) => issueManyWithTables(ctx, { ...terms, template, call: made.call }));
  // Between the order and the text nothing of it is rewritten.
  expect((await refusalOf(plan(id, 60))).message).toContain("撤回签发");
  await actInCenter(visitOf(desk.center, system, "agreement.issueMany", day), (ctx) =>
    issueInQueueWithTables(ctx, { call: made.call.id }),
  );
  const [mine, other] = [await textOf(0), await textOf(1)];
  for (const said of ['["1","健康讲座","10 场"', '["首期款","70%","42,000.00"', "人民币陆万元整", "264天"])
    expect(mine).toContain(said);
  expect(mine).toContain("2022年12月20日");
  expect(mine).not.toContain("服务指标：以乙方的项目申报书为准");
  for (const said of ["服务指标：以乙方的项目申报书为准。", "6个月", "2022年10月31日"])
    expect(other).toContain(said);
  expect(other).not.toContain('"table":');
});

it("what the text says stays until the text is withdrawn, and is then issued as it was rewritten", async () => {
  const { id = "" } = (await owner.project.findFirst({ where: { agreementId: agreement(0).id } })) ?? {};
  const edit = () =>
    desk.act(day, "project.edit", (ctx) =>
      editProject(ctx, { ...written(), project: id, name: "银龄互助二期" }),
    );
  expect((await refusalOf(edit())).message).toContain("撤回签发");
  expect((await refusalOf(plan(id, 60))).message).toContain("撤回签发");
  expect((await get(id)).acts.find(({ act }) => act === "edit")?.whyNot).toContain("撤回签发");
  await desk.act(day, may, (ctx) => withdrawIssue(ctx, { agreement: agreement(0).id, reason: "比例有误" }));
  await plan(id, 60);
  await edit();
  const issue = () =>
    desk.act(day, may, (ctx) => issueWithTables(ctx, { ...terms, template, agreement: agreement(0).id }));
  await issue();
  expect(await textOf(0)).toContain('["首期款","60%","36,000.00"');
  await desk.act(day, "agreement.sign", (ctx) =>
    signAgreements(ctx, {
      ...{ call: made.call.id, agreements: [agreement(0).id], side: "both", signedOn: civilDate(day) },
    }),
  );
  expect((await refusalOf(edit())).message).toContain("启动后办理变更");
  expect(await get(id)).toMatchObject({ signedOn: null, agreement: { signedOn: day } });
  await desk.act(day, "project.edit", (ctx) => beginProject(ctx, { project: id, signedOn: civilDate(day) }));
  expect((await refusalOf(plan(id, 50))).message).toContain("办理资金变更");
});

it("does not begin on signatures that a colleague takes back at the same moment", async () => {
  const { id } = await found(1);
  await desk.act(day, "agreement.sign", (ctx) =>
    signAgreements(ctx, {
      ...{ call: made.call.id, agreements: [agreement(1).id], side: "both", signedOn: civilDate(day) },
    }),
  );
  const takenBack = Promise.withResolvers<void>();
  const takingBack = desk.act(day, "agreement.sign", async (ctx) => {
    await takeBackSignatures(ctx, { agreement: agreement(1).id, reason: "日期有误" });
    takenBack.resolve();
    await setTimeout(300);
  });
  await takenBack.promise;
  const beginning = refusalOf(
    desk.act(day, "project.edit", (ctx) => beginProject(ctx, { project: id, signedOn: civilDate(day) })),
  );
  await takingBack;
  expect((await beginning).message).toContain("还没有签齐");
  expect(await get(id)).toMatchObject({ state: "prepared", agreement: { state: "prepared" } });
});

it("the end of a notice is not taken back over a project, but over one that was dropped before its agreement had a text", async () => {
  const at = await openDesk("另一家中心");
  const call = await makeSigningCall(at.center, at.person, {
    ...{ call: { kind: "venture" }, applications: [granted], quota: 1 },
  });
  const { number = "" } = call.agreements[0] ?? {};
  const organization = (await at.read(day, (ctx) => makeOrganizationNamed(ctx, "和风社工服务中心"))).id;
  const { id, number: numbered } = await at.act(day, "project.edit", (ctx) =>
    foundProject(ctx, { ...writtenProject(organization), agreement: number }),
  );
  const reopen = () =>
    at.act(day, "notice.close", (ctx) => reopenNotice(ctx, { notice: call.notice.id, reason: "误办" }));
  expect((await refusalOf(reopen())).message).toContain(numbered);
  await at.act(day, "project.edit", (ctx) => dropProject(ctx, { project: id, reason: "误办" }));
  await reopen();
  expect(await owner.agreement.count({ where: { centerId: at.center.id } })).toBe(0);
  const restore = at.act(day, "project.edit", (ctx) => restoreProject(ctx, { project: id, reason: "恢复" }));
  expect((await refusalOf(restore)).message).toContain("由新的协议立项");
});

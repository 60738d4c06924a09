import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, it } from "vitest";
import type { Context } from "@/lib/db/context";
import { civilDate } from "@/lib/domain/base/civil-date";
import { AppError } from "@/lib/domain/base/errors";
import { getAgreement } from "@/lib/usecases/admission/agreement";
import { takeBackSignatures } from "@/lib/usecases/admission/agreement-take-back";
import { withdrawIssue } from "@/lib/usecases/admission/issue/withdraw";
import { reopenNotice } from "@/lib/usecases/admission/notice-take-back";
import { activateTemplate, draftUsual } from "@/lib/usecases/admission/template/template";
import { signAgreements } from "@/lib/usecases/incubation/entry";
import {
  issueInQueueWithTables,
  issueManyWithTables,
  issueWithTables,
} from "@/lib/usecases/projects/project/agreement-issue";
import { signAward } from "@/lib/usecases/projects/project/award-agreement";
import { foundProject } from "@/lib/usecases/projects/project/found-project";
import { getProject } from "@/lib/usecases/projects/project/project";
import { dropProject, restoreProject } from "@/lib/usecases/projects/project/project-step";
import { beginProject, editProject } from "@/lib/usecases/projects/project/project-write";
import { makeSigningCall } from "../../../../support/admission/signing-call";
import { makeProject, passNotice, writtenProject } from "../../../../support/projects/projects";
import { makeOrganizationNamed } from "../../../../support/registry/registry";
import { closeDesks, openDesk, owner, refusalOf } from "../../../../support/staff-desk";

const day = "2022-01-25";
const granted = { grantedFen: 6_000_000n, askedFen: 8_000_000n, projectName: "银龄互助" };
const terms = {
  startsOn: civilDate("2022-05-01"),
  months: 6,
  place: null,
  deposit: null,
  residencyMode: null,
};
afterAll(closeDesks);

/** A call whose agreements are prepared, and what a clerk does with the first of them. */
async function world(applications = [granted]) {
  const desk = await openDesk("王芳");
  const made = await makeSigningCall(desk.center, desk.person, {
    ...{ call: { kind: "venture" }, applications, quota: applications.length },
  });
  const lead = (await desk.read(day, (ctx) => makeOrganizationNamed(ctx, "和风社工服务中心"))).id;
  const template = await desk.act(day, "agreementTemplate.edit", async (ctx) => {
    const { id } = await draftUsual(ctx, { kind: "venture" });
    await activateTemplate(ctx, { template: id });
    return id;
  });
  const { id: agreement = "", number = "" } = made.agreements[0] ?? {};
  const on = <T>(run: (ctx: Context) => Promise<T>) => desk.act(day, "project.edit", run);
  return {
    ...{ desk, made, lead, template, agreement, number, on },
    found: () => on((ctx) => foundProject(ctx, { ...writtenProject(lead), agreement: number })),
    edit: (project: string, fields: Parameters<typeof writtenProject>[1] = {}) =>
      on((ctx) => editProject(ctx, { ...writtenProject(lead, fields), project })),
    issue: (id = agreement) => on((ctx) => issueWithTables(ctx, { ...terms, template, agreement: id })),
    withdraw: (id = agreement) => on((ctx) => withdrawIssue(ctx, { agreement: id, reason: "有误" })),
    issueMany: () => on((ctx) => issueManyWithTables(ctx, { ...terms, template, call: made.call })),
    sign: () =>
      on((ctx) =>
        signAgreements(ctx, {
          ...{ call: made.call.id, agreements: [agreement], side: "both", signedOn: civilDate(day) },
        }),
      ),
    row: () => owner.agreement.findFirstOrThrow({ where: { id: agreement } }),
  };
}

it("a text says what the record says, also where the record is rewritten while the text is made", async () => {
  const { found, issue, edit, agreement, row } = await world();
  const { id } = await found();
  const [line] = writtenProject("").planLines;
  const rewritten = line && { planLines: [{ ...line, name: "入户走访" }] };
  const acts = await owner.$transaction(async (tx) => {
    await tx.$queryRaw`select 1 from agreements where id = ${agreement}::uuid for update`;
    const issuing = issue().catch((error: unknown) => error);
    await wait(400);
    const editing = edit(id, rewritten).catch((error: unknown) => error);
    await wait(400);
    return { issuing, editing };
  });
  await acts.issuing;
  const { text } = await row();
  const kept = await owner.planLine.findFirstOrThrow({ where: { projectId: id } });
  await acts.editing;
  expect(JSON.stringify(text)).toContain(kept.name);
  expect((await owner.planLine.findFirstOrThrow({ where: { projectId: id } })).name).toBe(kept.name);
});

it("nothing is founded on a text that is being written, whose terms were settled without it", async () => {
  const { issueMany, found, on, made, row } = await world();
  await issueMany();
  expect((await refusalOf(found())).message).toContain("正在签发");
  await on((ctx) => issueInQueueWithTables(ctx, { call: made.call.id }));
  expect(JSON.stringify((await row()).text)).not.toContain('"table":');
  await found();
});

it("is not signed with a text that is withdrawn at the same moment, nor afterwards without one", async () => {
  const { desk, found, issue, sign, agreement, row } = await world();
  await found();
  await issue();
  let go = () => {};
  const held = new Promise<void>((done) => {
    go = done;
  });
  const withdrawing = desk.act(day, "agreement.issue", async (ctx) => {
    await withdrawIssue(ctx, { agreement, reason: "比例有误" });
    await held;
  });
  await wait(300);
  const signing = refusalOf(sign());
  await wait(300);
  go();
  await withdrawing;
  expect((await signing).message).toContain("重新签发");
  expect(await row()).toMatchObject({ state: "prepared", text: null });
  await issue();
  await sign();
  expect(await row()).toMatchObject({ state: "signed" });
});

it("is not founded while the end of its notice is taken back", async () => {
  const { desk, made, found } = await world();
  let go = () => {};
  const held = new Promise<void>((done) => {
    go = done;
  });
  const reopening = desk.act(day, "notice.close", async (ctx) => {
    await reopenNotice(ctx, { notice: made.notice.id, reason: "误办" });
    await held;
  });
  await wait(300);
  const founding = refusalOf(found());
  await wait(300);
  go();
  await reopening;
  expect((await founding).code).toBe("not_found");
});

it("the end of a notice is not taken back over a project that is founded at the same moment", async () => {
  const { desk, made, lead, number } = await world();
  let go = () => {};
  const held = new Promise<void>((done) => {
    go = done;
  });
  const founding = desk.act(day, "project.edit", async (ctx) => {
    await foundProject(ctx, { ...writtenProject(lead), agreement: number });
    await held;
  });
  await wait(300);
  const reopening = desk
    .act(day, "notice.close", (ctx) => reopenNotice(ctx, { notice: made.notice.id, reason: "误办" }))
    .catch((error: unknown) => error);
  await wait(300);
  go();
  await founding;
  const refused = await reopening;
  expect(refused).toBeInstanceOf(AppError);
  expect(refused).toHaveProperty("message", expect.stringContaining("立项"));
});

it("is not issued, or signed on paper, for a project that was dropped, until that is restored", async () => {
  const { found, issue, issueMany, sign, on } = await world();
  const { id: project } = await found();
  await on((ctx) => dropProject(ctx, { project, reason: "不再实施" }));
  expect((await refusalOf(issue())).message).toContain("撤销立项");
  expect((await refusalOf(issueMany())).message).toContain("撤销立项");
  expect((await refusalOf(sign())).message).toContain("撤销立项");
  await on((ctx) => restoreProject(ctx, { project, reason: "恢复" }));
  await issue();
});

it("keeps the amount that was announced, and the name of the record, in its text", async () => {
  const { found, edit, issue, row } = await world();
  const { id } = await found();
  const less = edit(id, {
    grantedFen: 5_000_000n,
    budgetLines: [{ name: "活动费", amountFen: 5_000_000n, tolerance: 10 }],
  });
  expect((await refusalOf(less)).fields).toHaveProperty("grantedFen");
  await edit(id, { name: "银龄互助二期" });
  // As an approved change leaves it, it may be written anew, and stays so.
  const halved = {
    grantedFen: 3_000_000n,
    budgetLines: [{ name: "活动费", amountFen: 3_000_000n, tolerance: 10 }],
  };
  await owner.project.updateMany({ where: { id }, data: { grantedFen: halved.grantedFen } });
  await edit(id, { ...halved, name: "银龄互助三期" });
  await owner.project.updateMany({ where: { id }, data: { grantedFen: 6_000_000n } });
  await edit(id, { name: "银龄互助二期" });
  await issue();
  expect((await row()).fields).toMatchObject({ 项目名称: "银龄互助二期", 核定金额大写: "陆万元整" });
});

it("of an award is on the same kind once its text was withdrawn, and then its project is rewritten and issued", async () => {
  const { desk, on, lead, withdraw, edit, template, issue } = await world();
  const { id: project } = await on((ctx) => makeProject(ctx, { lead, kind: "venture" }));
  await desk.read(day, (ctx) => passNotice(ctx, project));
  const { number } = await on((ctx) =>
    signAward(ctx, { ...terms, project, template, organization: lead, leader: "李和" }),
  );
  await owner.organization.updateMany({ where: { id: lead }, data: { leader: "李和" } });
  const made = await owner.agreement.findFirstOrThrow({ where: { number, centerId: desk.center.id } });
  await withdraw(made.id);
  const shown = await desk.read(day, (ctx) => getAgreement(ctx, { number }));
  expect(shown).toMatchObject({ kind: "venture", issuedAt: null });
  const { acts, agreement } = await desk.read(day, (ctx) => getProject(ctx, { project }));
  expect(agreement).toMatchObject({ issued: false, tabled: false });
  expect(acts.find(({ act }) => act === "drop")?.whyNot).toBeNull();
  expect((await refusalOf(edit(project))).message).toContain("公示");
  await issue(made.id);
});

it("stays as it was signed once its project began, also where the signatures are recorded anew", async () => {
  const { found, issue, sign, withdraw, on, agreement, row } = await world();
  const { id: project } = await found();
  await issue();
  await sign();
  await on((ctx) => beginProject(ctx, { project, signedOn: civilDate(day) }));
  await on((ctx) => takeBackSignatures(ctx, { agreement, reason: "日期填错" }));
  const { digest } = await row();
  for (const act of [withdraw, issue]) expect((await refusalOf(act())).message).toContain("已经启动");
  await sign();
  expect(await row()).toMatchObject({ state: "signed", digest });
});

import { expect, test } from "@playwright/test";
import { inCenter } from "@/lib/db/tenant";
import { makePerson, visitOf } from "../../support/factories";
import { evaluatorBody, evaluatorOf } from "../../support/incubation/leaving-world";
import { makeProject } from "../../support/projects/projects";
import { makeOrganizationNamed } from "../../support/registry/registry";
import { expectToFit } from "../fit";
import { openCenter, owner } from "../ground";
import { assignEvaluation, confirmWith, fillSheet, phone, windowOf } from "../projects/project";

// A project half way, as a third party looks at it: the desk, the third party with a telephone, and two of those served.

test.setTimeout(90_000);

const day = "2022-06-01";
test("a third party that is not tied asks those who were served, and grades the project", async ({
  browser,
}) => {
  const center = await openCenter(day);
  const site = `/${center.slug}`;
  const staff = await makePerson(owner, center, ["staff"], { name: "王芳" });
  const made = await inCenter(visitOf(center, staff, "desk.view", day), async (ctx) => {
    const lead = await makeOrganizationNamed(ctx, "和风社工服务中心");
    const project = await makeProject(ctx, { lead: lead.id, begun: true });
    await makeProject(ctx, { begun: true, name: "别家看不到的项目" });
    return {
      lead,
      project,
      ours: await evaluatorBody(ctx, "求实评估中心"),
      tied: await evaluatorBody(ctx, "关联评估中心"),
    };
  });
  await owner.bodyTie.create({
    data: { centerId: center.id, bodyId: made.tied.id, organizationId: made.lead.id, reason: "同一负责人" },
  });
  const desk = await windowOf(browser, staff);
  const third = await windowOf(browser, await evaluatorOf(owner, center, made.ours.id), phone);

  // A third party that is tied is refused with the reason, another is asked.
  await desk.goto(`${site}/desk/evaluations/new?project=${made.project.id}`);
  await desk.getByLabel("第三方机构").selectOption({ label: "关联评估中心" });
  await desk.getByLabel("评估任务").fill("查看进度和资金");
  await desk.getByRole("button", { name: "派发" }).click();
  await expect(desk.getByText(/同一负责人/).first()).toBeVisible();
  const record = await assignEvaluation(desk, "求实评估中心", "查看进度和资金");

  // The third party sees its task alone, with a telephone.
  await third.goto(`${site}/evaluation`);
  await expect(third.getByText("别家看不到的项目")).toHaveCount(0);
  await third.getByRole("link", { name: "银龄互助" }).click();
  await third.waitForURL(/evaluation\/projects/);
  const task = third.url();
  await expectToFit(third);
  // A survey by slips: two codes, each good for one answer.
  await third.getByRole("link", { name: "发起调查" }).click();
  await third.getByRole("button", { name: "发起" }).click();
  await third.waitForURL(/surveys\/[0-9a-f-]{36}$/);
  const survey = third.url();
  await third.getByLabel("发放份数").fill("2");
  await third.getByRole("button", { name: "发放并打印" }).click();
  await third.waitForURL(/slips$/);
  await expect(third.getByRole("img", { name: /二维码/ })).toHaveCount(2);
  const codes = await third.locator("li .font-mono").allTextContents();
  for (const [code, score] of [
    [codes[0], "5 分 非常满意"],
    [codes[1], "4 分 满意"],
  ] as const) {
    const served = await windowOf(browser, null, phone);
    await served.goto(`${site}/survey?code=${code}`);
    await expectToFit(served);
    for (const question of ["您对服务总体是否满意", "服务人员的态度和能力"])
      await served.getByRole("group", { name: question }).getByLabel(score).check();
    await served.getByRole("group", { name: "您参加过几次活动" }).getByLabel("2 至 5 次").check();
    await served.getByRole("button", { name: "提交答卷" }).click();
    await expect(served.getByText("答卷已收到").first()).toBeVisible();
    await served.goto(`${site}/survey?code=${code}`);
    await expect(served.getByText(/已经用过/)).toBeVisible();
    await served.goto(`${site}/survey?code=WRONGCODE2`);
    await expect(served.getByText("没有这个调查码")).toBeVisible();
    await served.context().close();
  }
  await third.goto(survey);
  await expect(third.getByText(/平均 4.5 分/).first()).toBeVisible();

  // The sheet: a missing mark is told, the total makes the grade, and nobody else opens it.
  await third.goto(`${task}/sheet`);
  await fillSheet(third, { 进度: "36", 资金: "25", 管理: "13" }, "进度正常，票据已补齐");
  await expect(third.getByText(/请填写评价/).first()).toBeVisible();
  await third.getByLabel(/^评价（满分/).fill("12");
  await third.getByRole("button", { name: "提交评审" }).click();
  await third.waitForURL(task);
  await third.goto(`${task}/paper`);
  await expect(third.getByText(/总分 86 分，等次良好/)).toBeVisible();
  const stranger = await windowOf(browser, await evaluatorOf(owner, center, made.tied.id));
  expect((await stranger.request.get(task)).status()).toBe(404);

  // The desk gives it back once, the third party sees why; in the end it is accepted, and the project counts as evaluated.
  await desk.goto(record);
  await confirmWith(desk, "退回评审", "请补充资金部分");
  await expect(desk.getByText("评审中").first()).toBeVisible();
  await third.goto(task);
  await expect(third.getByText("请补充资金部分")).toBeVisible();
  await third.goto(`${task}/sheet`);
  await third.getByRole("button", { name: "提交评审" }).click();
  await third.waitForURL(task);
  await desk.goto(record);
  await desk.getByRole("button", { name: "核收评审" }).click();
  await expect(desk.getByText("已核收").first()).toBeVisible();
  await expect(desk.getByText("良好").first()).toBeVisible();
  const word = await desk.request.get(`${record}/word`);
  expect(word.headers()["content-type"]).toContain("wordprocessingml");
  await desk.goto(`${site}/desk/evaluations/coverage?state=missing`);
  await expect(desk.getByRole("link", { name: "别家看不到的项目" })).toBeVisible();
  await expect(desk.getByRole("main").getByRole("link", { name: "银龄互助" })).toHaveCount(0);
});

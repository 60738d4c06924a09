import { expect, test } from "@playwright/test";
import { inCenter } from "@/lib/db/tenant";
import { makeMark, makePanelist, makePerson, syntheticCreditCode, visitOf } from "../support/factories";
import { plainNeed } from "../support/giving";
import { makeFund } from "../support/projects";
import { makeOrganizationNamed } from "../support/registry";
import { answerField, begin, fillFields, fillRegistration, goOn, send } from "./application-form";
import { confirm } from "./desk";
import { enter, expectFault, openCenter, owner, setToday } from "./ground";
import { richText } from "./rich-editor";

// One venture from the need of a community to a project, in the browser; the marks of the panel are given by rows.

test("a need becomes a call, an application, an amount, an agreement on paper and a project", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const center = await openCenter("2026-03-02");
  const desk = `/${center.slug}/desk`;
  const manager = await makePerson(owner, center, ["manager"], { name: "宋立新" });
  const on = (day: string) => visitOf(center, manager, "desk.view", day);
  await inCenter(on("2026-03-02"), async (ctx) => {
    await makeFund(ctx, { name: "福彩公益金", year: 2026, grantedFen: 10_000_000n });
    await makeOrganizationNamed(ctx, "城北互助中心");
    const need = { ...plainNeed, title: "高楼老人买菜难", posterName: "平城社区", state: "posted" as const };
    await ctx.db.opportunity.create({
      data: { centerId: center.id, ...need, closesOn: null, createdAt: ctx.now },
    });
  });
  await enter(page.context(), manager);

  await test.step("the call is composed for its kind, takes the need over and is published", async () => {
    await page.goto(`${desk}/calls/new`);
    await page.getByRole("link", { name: "公益创投" }).click();
    await expect(page.getByLabel("批次名称")).toHaveValue("第一期公益创投");
    await expect(page.getByLabel("公告标题")).toHaveValue(/项目征集公告$/);
    await (await richText(page, "公告正文")).fill("面向全区征集公益创投项目。");
    await page.getByLabel("招募开始").fill("2026-03-03");
    await page.getByLabel("招募截止").fill("2026-03-10");
    await page.getByLabel("入围名额").fill("1");
    await page.getByLabel("资金来源").selectOption({ label: "2026 年 福彩公益金（余额 100,000.00 元）" });
    await page.getByLabel("每家组织同时只承接一个项目").check();
    await page.getByRole("button", { name: "保存，去核对" }).click();
    await page.waitForURL(/\/calls\/ct1$/);
    await expect(page.getByText("福彩公益金").first()).toBeVisible();
    await page.goto(`${desk}/calls/ct1/needs`);
    await page.getByLabel("高楼老人买菜难").check();
    await page.getByRole("button", { name: "保存" }).click();
    await page.waitForURL(/\/calls\/ct1$/);
    await expect(page.getByText("高楼老人买菜难").first()).toBeVisible();
    await confirm(page, "发布招募公告", "发布");
    await expect(page.getByText("招募中").first()).toBeVisible();
  });

  await test.step("an organization answers the need and asks for money", async () => {
    await setToday(center, "2026-03-04");
    await page.context().clearCookies();
    await page.goto(`/${center.slug}/calls/ct1`);
    await expect(page.getByText("征集到的需求（1 项）")).toBeVisible();
    await page.screenshot({ path: "test-results/venture-call.png", fullPage: true });
    await page.goto(`/${center.slug}/apply/ct1`);
    await begin(page);
    await fillRegistration(page, syntheticCreditCode(7_301));
    await goOn(page, "组织情况");
    await fillFields(page, {
      ...{ 组织名称: "晚晴社会工作服务中心", 负责人姓名: "王小明", 专职人员: "3", 兼职人员: "8" },
      组织情况: "由持证社会工作者发起。",
    });
    await goOn(page, "项目方案");
    await fillFields(page, { 项目名称: "银龄助餐", 申请金额: "八万", 服务对象: "高龄老人 60 人" });
    await page.getByLabel("高楼老人买菜难").check();
    await page.getByLabel("服务领域").selectOption("助老");
    await fillFields(page, { 项目方案: "每周送餐两次，全年 100 次。", 联合申报单位: "城北互助中心" });
    await page.getByRole("button", { name: "保存并继续" }).click();
    await expectFault(page, answerField(page, "申请金额"), /金额/);
    await answerField(page, "申请金额").fill("8万元");
    await page.screenshot({ path: "test-results/venture-apply.png", fullPage: true });
    await goOn(page, "联系方式");
    await fillFields(page, { 联系人姓名: "李四", 手机号: "13800001234" });
    await goOn(page, "核对提交");
    await expect(page.getByText("80,000.00 元")).toBeVisible();
    await page.getByRole("checkbox", { name: /承诺和同意/ }).check();
    await send(page);
    await expect(page.getByRole("heading", { name: "申请已提交" })).toBeVisible();
  });

  const application = await owner.application.findFirstOrThrow({ where: { centerId: center.id } });
  await test.step("it passes the check, and the panel marks it", async () => {
    await enter(page.context(), manager);
    await page.goto(`${desk}/applications/${application.receipt}`);
    await expect(page.getByText("高楼老人买菜难")).toBeVisible();
    await page.getByRole("button", { name: "通过", exact: true }).click();
    await expect(page.getByText("初审通过").first()).toBeVisible();
    await inCenter(on("2026-03-11"), async (ctx) => {
      const { id } = await ctx.db.call.findFirstOrThrow({ select: { id: true } });
      const criteria = await ctx.db.criterion.findMany({ where: { callId: id }, select: { id: true } });
      for (const at of [0, 1, 2]) {
        const { panelist } = await makePanelist(ctx, { id }, at);
        await makeMark(ctx, panelist, application, Object.fromEntries(criteria.map((one) => [one.id, 18])));
      }
    });
    await owner.call.updateMany({ where: { centerId: center.id }, data: { state: "reviewing" } });
    await setToday(center, "2026-03-11");
  });

  await test.step("the amount is granted, made public and signed", async () => {
    await page.goto(`${desk}/calls/ct1/ranking`);
    await confirm(page, "确认排名", "确认排名");
    await expect(page.getByText(/排名已由宋立新于/)).toBeVisible();
    await page.getByRole("link", { name: "核定金额" }).click();
    await expect(page.getByText("“福彩公益金”余额 100,000.00 元")).toBeVisible();
    const amount = page.getByRole("textbox", { name: "银龄助餐" });
    await expect(amount).toHaveValue("80,000.00 元");
    await amount.fill("9万元");
    await page.getByRole("button", { name: "保存核定金额" }).click();
    await expectFault(page, amount, /不能高于申请金额 80,000.00 元/);
    await amount.fill("6万元");
    await page.screenshot({ path: "test-results/venture-grants.png", fullPage: true });
    await page.getByRole("button", { name: "保存核定金额" }).click();
    await page.waitForURL(/\/calls\/ct1$/);
    await page.goto(`${desk}/notices/new?call=ct1`);
    await page.getByRole("button", { name: "保存公示稿" }).click();
    await page.waitForURL(/\/desk\/notices\/[0-9a-f-]{36}$/);
    await expect(page.getByRole("article")).toContainText("拟资助1个项目为第一期公益创投资助项目");
    await expect(page.getByRole("article")).toContainText("60,000.00 元");
    const notice = page.url();
    await page.screenshot({ path: "test-results/venture-notice.png", fullPage: true });
    await confirm(page, "发布公示", "发布公示");
    await expect(page.getByRole("button", { name: "撤回公示" })).toBeVisible();
    await setToday(center, "2026-03-20");
    await page.goto(notice);
    await confirm(page, "公示期满转签约", "公示期满转签约", () =>
      page.getByLabel("公示期内的异议情况").fill("公示期内未收到异议。"),
    );
    await page.waitForURL(/desk\/agreements/);
    await page.getByLabel("选择全部待签协议").check();
    await page.getByRole("button", { name: "登记所选协议的签署" }).click();
    await page.getByLabel("签署日期").fill("2026-03-20");
    await page.getByLabel("双方", { exact: true }).check();
    await page.getByLabel("甲方签署人").fill("李秀英");
    await page.getByRole("button", { name: "登记签署" }).click();
    await page.waitForURL(/recorded=1/);
    expect(await owner.incubatee.count({ where: { centerId: center.id } })).toBe(0);
  });

  await test.step("it waits on 今天 to be founded, with what was asked for, granted and promised", async () => {
    await page.goto(desk);
    await page.getByRole("link", { name: "1 份已签协议待立项" }).click();
    await page.getByRole("link", { name: "晚晴社会工作服务中心" }).click();
    await expect(page.getByLabel("项目名称")).toHaveValue("银龄助餐");
    await expect(page.getByLabel("核定金额")).toHaveValue("60,000.00 元");
    await expect(page.getByText("申请金额 80,000.00 元")).toBeVisible();
    await page.getByLabel("开始日期").fill("2026-04-01");
    await page.getByLabel("结束日期").fill("2026-12-31");
    await page.getByRole("button", { name: "立项", exact: true }).click();
    await expect(page.getByRole("heading", { name: "银龄助餐" })).toBeVisible();
    await expect(page.getByText("60,000.00 元").first()).toBeVisible();
    await expect(page.getByText("城北互助中心").first()).toBeVisible();
    await page.screenshot({ path: "test-results/venture-project.png", fullPage: true });
    const project = await owner.project.findFirstOrThrow({ where: { centerId: center.id } });
    expect(project).toMatchObject({
      askedFen: 8_000_000n,
      grantedFen: 6_000_000n,
      kind: "venture",
      field: "助老",
    });
  });
});

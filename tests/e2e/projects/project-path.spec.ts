import { type Browser, expect, type Page, test } from "@playwright/test";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { system } from "@/lib/domain/access";
import { issueInQueueWithTables } from "@/lib/usecases/projects/project/agreement-issue";
import { pdfBytes } from "../../support/center/files";
import { makeMark, makePanelist, makePerson, syntheticCreditCode, visitOf } from "../../support/factories";
import { evaluatorBody, evaluatorOf } from "../../support/incubation/leaving-world";
import { makeRepresentative } from "../../support/portal-world";
import { makeFund } from "../../support/projects/projects";
import { makeRegistry } from "../../support/registry/registry";
import { confirm } from "../desk";
import { expectToFit } from "../fit";
import { expectFault, openCenter, owner, setToday } from "../ground";
import {
  answerField,
  begin,
  fillFields,
  fillRegistration,
  goOn,
  send,
} from "../recruitment/application-form";
import { richText } from "../rich-editor";
import {
  assignEvaluation,
  confirmWith,
  fillNamed,
  fillSheet,
  named,
  phone,
  planPayments,
  press,
  windowOf,
} from "./project";

// One venture from the need of a community to its closure, each in a window of their own: the desk, the organization and
// the third party with telephones, the approver of the bureau. The marks of the panel are given by rows.

test.setTimeout(300_000);

const first = "2026-03-02";

async function world(browser: Browser) {
  const center = await openCenter(first);
  const person = (roles: ("manager" | "staff" | "approver")[], name: string) =>
    makePerson(owner, center, roles, { name });
  const manager = await person(["manager"], "宋立新");
  const on = (day: string) => visitOf(center, manager, "desk.view", day);
  const body = await inCenter(on(first), async (ctx) => {
    await makeFund(ctx, { name: "福彩公益金", year: 2026, grantedFen: 10_000_000n });
    await makeRegistry(ctx, "平城");
    return evaluatorBody(ctx, "求实评估中心");
  });
  return {
    ...{ center, on, site: `/${center.slug}`, at: `/${center.slug}/desk` },
    desk: await windowOf(browser, manager),
    clerk: await windowOf(browser, await person(["staff"], "王芳")),
    checker: await windowOf(browser, await person(["staff", "approver"], "赵工")),
    approver: await windowOf(browser, await person(["approver"], "钱局"), phone),
    third: await windowOf(browser, await evaluatorOf(owner, center, body.id), phone),
    today: (day: string) => setToday(center, day),
  };
}

type World = Awaited<ReturnType<typeof world>>;

test("a venture goes from a need to its closure", async ({ browser }) => {
  const here = await world(browser);
  const { desk, today, center } = here;
  await test.step("the need of a community is posted", () => postNeed(here));
  await test.step("a call takes it over and is published", () => publishCall(here));
  await test.step("an organization answers it", () => apply(here, browser));
  await test.step("it passes the check and the panel, and is granted money", () => select(here));
  await test.step("the result is made public", () => announce(here));
  await test.step("a project is founded with plan, budget and payments", () => found(here));
  await test.step("which the agreement has as tables, and both sign it on paper", () => sign(here));
  await test.step("the project begins", () => start(here));
  const project = desk.url();
  const lead = await owner.organization.findFirstOrThrow({
    where: { centerId: center.id, name: "晚晴社会工作服务中心" },
  });
  const executor = await windowOf(
    browser,
    await makeRepresentative(owner, center, await makePerson(owner, null, [], { name: "李敏" }), lead),
    phone,
  );
  await today("2026-04-02");
  await test.step("the first part is asked for, checked, approved and paid", () =>
    pay(here, project, "首期款"));
  await today("2026-06-30");
  await test.step("ten activities come from a phone and are confirmed", () => work(here, executor, project));
  await test.step("money is spent with vouchers", () => spend(here, executor, project));
  await test.step("the third party has something put right and passes the mid-term", () =>
    midterm(here, executor, project));
  await test.step("which releases the second part", () => pay(here, project, "尾款"));
  await today("2026-12-20");
  await test.step("the final grade closes the project", () => final(here, executor, project));
});

async function postNeed({ desk, at }: World) {
  await desk.goto(`${at}/opportunities/new`);
  await desk.getByRole("radio", { name: "需求" }).check();
  await desk.getByRole("radio", { name: "服务" }).check();
  await fillNamed(desk, {
    title: "高楼老人买菜难",
    text: "六层楼没有电梯，约 60 位老人。",
    contact: "0352-1234567",
  });
  await named(desk, "placeId").selectOption({ index: 1 });
  await press(desk, "保存");
  await confirm(desk, "发布", "发布");
  await expect(desk.getByText("对接中").first()).toBeVisible();
}

async function publishCall({ desk, at, center }: World) {
  await desk.goto(`${at}/calls/new`);
  await desk.getByRole("link", { name: "公益创投" }).click();
  await expect(desk.getByLabel("批次名称")).toHaveValue("第一期公益创投");
  await expect(desk.getByLabel("公告标题")).toHaveValue(/项目征集公告$/);
  await (await richText(desk, "公告正文")).fill("面向全区征集公益创投项目。");
  await desk.getByLabel("招募开始").fill("2026-03-03");
  await desk.getByLabel("招募截止").fill("2026-03-10");
  await desk.getByLabel("入围名额").fill("1");
  await desk.getByLabel("资金来源").selectOption({ label: "2026 年 福彩公益金（余额 100,000.00 元）" });
  await desk.getByLabel("每家组织同时只承接一个项目").check();
  await desk.getByRole("button", { name: "保存，去核对" }).click();
  await desk.waitForURL(/\/calls\/ct1$/);
  const call = await owner.call.findFirstOrThrow({ where: { centerId: center.id } });
  expect(call).toMatchObject({ oneProject: true, amountsPublic: true });
  await desk.goto(`${at}/calls/ct1/needs`);
  await desk.getByLabel("高楼老人买菜难").check();
  await press(desk, "保存");
  await desk.waitForURL(/\/calls\/ct1$/);
  await expect(desk.getByText("高楼老人买菜难").first()).toBeVisible();
  await confirm(desk, "发布招募公告", "发布");
  await expect(desk.getByText("招募中").first()).toBeVisible();
}

async function apply({ site, today }: World, browser: Browser) {
  await today("2026-03-04");
  const page = await windowOf(browser, null);
  await page.goto(`${site}/calls/ct1`);
  await expect(page.getByText("征集到的需求（1 项）")).toBeVisible();
  await page.goto(`${site}/apply/ct1`);
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
  await fillFields(page, { 项目方案: "每周送餐两次，全年 100 次。", 联合申报单位: "平城志愿服务队" });
  await page.getByRole("button", { name: "保存并继续" }).click();
  await expectFault(page, answerField(page, "申请金额"), /金额/);
  await answerField(page, "申请金额").fill("8万元");
  await goOn(page, "联系方式");
  await fillFields(page, { 联系人姓名: "李四", 手机号: "13800001234" });
  await goOn(page, "核对提交");
  await expect(page.getByText("80,000.00 元")).toBeVisible();
  await page.getByRole("checkbox", { name: /承诺和同意/ }).check();
  await send(page);
  await expect(page.getByRole("heading", { name: "申请已提交" })).toBeVisible();
  await page.context().close();
}

async function select({ desk, at, center, on, today }: World) {
  const application = await owner.application.findFirstOrThrow({ where: { centerId: center.id } });
  await desk.goto(`${at}/applications/${application.receipt}`);
  await expect(desk.getByText("高楼老人买菜难")).toBeVisible();
  await press(desk, "通过");
  await expect(desk.getByText("初审通过").first()).toBeVisible();
  await inCenter(on("2026-03-11"), async (ctx) => {
    const { id } = await ctx.db.call.findFirstOrThrow({ select: { id: true } });
    const criteria = await ctx.db.criterion.findMany({ where: { callId: id }, select: { id: true } });
    for (const seat of [0, 1, 2]) {
      const { panelist } = await makePanelist(ctx, { id }, seat);
      await makeMark(ctx, panelist, application, Object.fromEntries(criteria.map((one) => [one.id, 18])));
    }
  });
  await owner.call.updateMany({ where: { centerId: center.id }, data: { state: "reviewing" } });
  await today("2026-03-11");
  await desk.goto(`${at}/calls/ct1/ranking`);
  await confirm(desk, "确认排名", "确认排名");
  await expect(desk.getByText(/排名已由宋立新于/)).toBeVisible();
  await desk.getByRole("link", { name: "核定金额" }).click();
  await expect(desk.getByText("“福彩公益金”余额 100,000.00 元")).toBeVisible();
  const amount = desk.getByRole("textbox", { name: "银龄助餐" });
  await expect(amount).toHaveValue("80,000.00 元");
  await amount.fill("9万元");
  await press(desk, "保存核定金额");
  await expectFault(desk, amount, /不能高于申请金额 80,000.00 元/);
  await amount.fill("6万元");
  await press(desk, "保存核定金额");
  await desk.waitForURL(/\/calls\/ct1$/);
}

async function announce({ desk, at, today }: World) {
  await desk.goto(`${at}/notices/new?call=ct1`);
  await press(desk, "保存公示稿");
  await desk.waitForURL(/\/desk\/notices\/[0-9a-f-]{36}$/);
  await expect(desk.getByRole("article")).toContainText("拟资助1个项目为第一期公益创投资助项目");
  await expect(desk.getByRole("article")).toContainText("60,000.00 元");
  await confirm(desk, "发布公示", "发布公示");
  await expect(desk.getByRole("button", { name: "撤回公示" })).toBeVisible();
  await today("2026-03-20");
  await desk.reload();
  await confirm(desk, "公示期满转签约", "公示期满转签约", () =>
    desk.getByLabel("公示期内的异议情况").fill("公示期内未收到异议。"),
  );
  await desk.waitForURL(/desk\/agreements/);
}

/** By the usual text of the center; the queue writes it. */
async function sign({ desk, at, center }: World) {
  await desk.goto(`${at}/settings/agreements`);
  await desk.getByRole("button", { name: "采用“公益创投项目协议”" }).click();
  await confirm(desk, "启用", "启用");
  await expect(desk.getByText("使用中").first()).toBeVisible();
  await desk.goto(`${at}/agreements?call=ct1`);
  await desk.getByRole("link", { name: "批量签发（1 份）" }).click();
  await expect(desk.getByText("还没有立项")).toHaveCount(0);
  await expect(desk.getByLabel("起始日期")).toHaveCount(0); // the project says it
  await press(desk, "签发 1 份协议");
  await expect(desk.getByText("1 份中已签发 0 份")).toBeVisible();
  const call = await owner.call.findFirstOrThrow({ where: { centerId: center.id } });
  const worker = visitOf(center, system, "agreement.issueMany", "2026-03-20");
  await actInCenter(worker, (ctx) => issueInQueueWithTables(ctx, { call: call.id }));
  await expect(desk.getByText("1 份中已签发 1 份")).toBeVisible({ timeout: 60_000 });
  await desk.getByRole("link", { name: "查看协议" }).click();
  await desk.getByRole("link", { name: "晚晴社会工作服务中心" }).click();
  await desk.getByRole("link", { name: "查看文本" }).click();
  for (const said of ["10 场", "人民币陆万元整", "42,000.00", "中期评估合格后"])
    await expect(desk.getByText(said).first()).toBeVisible();
  await desk.goto(`${at}/agreements?call=ct1`);
  await desk.getByLabel("选择全部待签协议").check();
  await desk.getByRole("button", { name: "登记所选协议的签署" }).click();
  await desk.getByLabel("签署日期").fill("2026-03-20");
  await desk.getByLabel("双方", { exact: true }).check();
  await desk.getByLabel("甲方签署人").fill("李秀英");
  await press(desk, "登记签署");
  await desk.waitForURL(/recorded=1/);
  expect(await owner.incubatee.count({ where: { centerId: center.id } })).toBe(0);
}

async function found({ desk, at, center }: World) {
  await desk.goto(at);
  await desk.getByRole("link", { name: "1 份项目协议待立项" }).click();
  await desk.getByRole("link", { name: "晚晴社会工作服务中心" }).click();
  await expect(desk.getByLabel("项目名称")).toHaveValue("银龄助餐");
  await expect(desk.getByLabel("核定金额")).toHaveValue("60,000.00 元");
  await expect(desk.getByText("申请金额 80,000.00 元")).toBeVisible();
  await named(desk, "planLines.0.measure").selectOption("events");
  await fillNamed(desk, {
    ...{ startsOn: "2026-04-01", endsOn: "2026-12-31" },
    ...{ "planLines.0.name": "助餐服务", "planLines.0.target": "10", "planLines.0.unit": "场" },
    ...{ "budgetLines.0.name": "餐费", "budgetLines.0.amountFen": "6万", "budgetLines.0.tolerance": "0" },
  });
  await press(desk, "立项");
  await expect(desk.getByRole("heading", { name: "银龄助餐", level: 1 })).toBeVisible();
  await expect(desk.getByText("平城志愿服务队").first()).toBeVisible();
  const project = await owner.project.findFirstOrThrow({ where: { centerId: center.id } });
  const amounts = { askedFen: 8_000_000n, grantedFen: 6_000_000n };
  expect(project).toMatchObject({ ...amounts, kind: "venture", field: "助老" });
  await planPayments(desk, [
    { name: "首期款", percent: "70", condition: "signed" },
    { name: "尾款", percent: "30", condition: "midtermPassed" },
  ]);
  await expect(desk.getByText("42,000.00 元").first()).toBeVisible();
  await desk.waitForURL(/\/desk\/projects\/[0-9a-f-]{36}$/);
}

async function start({ desk, at, center, today }: World) {
  const project = await owner.project.findFirstOrThrow({ where: { centerId: center.id } });
  await today("2026-04-01");
  await desk.goto(`${at}/projects/${project.id}`);
  await expect(desk.getByRole("link", { name: "填写拨付计划" })).toHaveCount(0);
  await desk.getByRole("link", { name: "启动", exact: true }).click();
  await expect(named(desk, "signedOn")).toHaveValue("2026年3月20日");
  await press(desk, "启动项目");
  await desk.waitForURL(/\/desk\/projects\/[0-9a-f-]{36}$/);
  await expect(desk.getByText("实施中").first()).toBeVisible();
}

/** One part of the grant from its request to its payment, each step by another. */
async function pay({ desk, clerk, checker, approver, site, center }: World, project: string, part: string) {
  await clerk.goto(project);
  await clerk.getByRole("link", { name: part }).first().click();
  await named(clerk, "request").fill("条件已经满足");
  await press(clerk, "申请拨付");
  await expect(clerk.getByText("待审核").first()).toBeVisible();
  const tranche = clerk.url();
  await checker.goto(tranche);
  await named(checker, "opinion").fill("材料齐全");
  await press(checker, "审核通过");
  await expect(checker.getByText("待审批").first()).toBeVisible();
  await approver.goto(`${site}/approval`);
  await expectToFit(approver);
  await approver.getByRole("link", { name: part }).click();
  await expect(named(approver, "approval")).toBeVisible();
  await named(approver, "approval").fill("同意拨付");
  await expectToFit(approver);
  if (part === "尾款") await approveByForgery({ approver, checker, center });
  await press(approver, "审批同意");
  await expect(approver.getByText("待拨付").first()).toBeVisible();
  await desk.goto(tranche);
  await named(desk, "voucher").fill("记-012");
  await press(desk, "登记拨付");
  await expect(desk.getByText("已拨付").first()).toBeVisible();
}

/** The form of who may approve, as it would be sent, comes from who checked and is an approver too: nothing happens. */
async function approveByForgery({
  approver,
  checker,
  center,
}: Pick<World, "approver" | "checker" | "center">) {
  const sent = approver.waitForRequest((request) => request.method() === "POST");
  await approver.route("**/*", (route) =>
    route.request().method() === "POST" ? route.abort() : route.continue(),
  );
  await press(approver, "审批同意");
  const post = await sent;
  const { cookie: _, ...headers } = post.headers();
  const answer = await checker.request.post(post.url(), {
    headers: { ...headers, origin: new URL(post.url()).origin },
    data: post.postDataBuffer() ?? Buffer.from(""),
  });
  expect(await owner.tranche.count({ where: { centerId: center.id, state: "checked" } })).toBe(1);
  expect(await answer.text()).toContain("不能是同一个人");
  await approver.unroute("**/*");
  await approver.reload();
  await named(approver, "approval").fill("同意拨付");
}

async function work({ desk, at, site }: World, executor: Page, project: string) {
  for (let day = 1; day <= 10; day += 1) {
    await executor.goto(`${site}/portal/activities/new?project=${project.split("/").at(-1)}`);
    await named(executor, "title").fill(`第 ${day} 次助餐`);
    await named(executor, "kind").selectOption({ index: 1 });
    await named(executor, "heldOn").fill(
      day === 1 ? "2026-03-31" : `2026-05-${String(day).padStart(2, "0")}`,
    );
    await named(executor, "planLineId").selectOption({ index: 1 });
    await named(executor, "attendances").fill("30");
    await press(executor, "上报");
    if (day === 1) {
      await expectFault(executor, named(executor, "heldOn"), /活动不能早于项目“银龄助餐”的开始日期/);
      await expectToFit(executor);
      await named(executor, "heldOn").fill("2026-05-01");
      await press(executor, "上报");
    }
    await executor.waitForURL(/activities\/[0-9a-f-]{36}$/);
  }
  await desk.goto(`${at}/activities?project=${project.split("/").at(-1)}`);
  await desk.getByRole("checkbox", { name: "选择本页全部已报的活动" }).check();
  await press(desk, "确认所选活动");
  await expect(desk.getByRole("row", { name: /已确认/ })).toHaveCount(10);
  await desk.goto(project);
}

/** One expense with its invoice, entered by the executor and found right by the desk. */
async function spend({ desk, site, at }: World, executor: Page, project: string) {
  await executor.goto(`${site}/portal/projects/${project.split("/").at(-1)}/expense`);
  await named(executor, "budgetLineId").selectOption({ index: 1 });
  await fillNamed(executor, {
    ...{ spentOn: "2026-05-20", amountFen: "42000", payee: "民福食堂" },
    ...{ purpose: "十次助餐的餐费", invoice: "044001" },
  });
  await press(executor, "登记支出");
  await executor
    .getByLabel("选择文件")
    .setInputFiles([{ name: "发票.pdf", mimeType: "application/pdf", buffer: pdfBytes() }]);
  await expect(executor.getByRole("link", { name: "发票.pdf" })).toBeVisible();
  await desk.goto(`${at}/expenses`);
  await desk.getByRole("link", { name: "民福食堂" }).click();
  await press(desk, "核对无误");
  await expect(desk.getByText("已核对").first()).toBeVisible();
}

async function beginStage({ desk }: World, project: string, act: string, dueOn: string) {
  await desk.goto(project);
  await desk.getByRole("link", { name: act }).click();
  await named(desk, "dueOn").fill(dueOn);
  await press(desk, act);
  await desk.waitForURL(project);
}

/** The executor hands a report in, the desk answers it. */
async function report({ desk, site }: World, executor: Page, project: string, title: string) {
  await executor.goto(`${site}/portal/projects/${project.split("/").at(-1)}`);
  await executor.getByRole("link", { name: title, exact: true }).click();
  await executor.getByRole("link", { name: "填写报告" }).click();
  await named(executor, "done").fill("送餐十次，老人都吃上了热饭。");
  if (title === "末期报告") {
    await press(executor, "提交报告");
    await expectFault(executor, named(executor, "peopleServed"), /请填写服务人数/);
    await fillNamed(executor, { peopleServed: "60", peopleBasis: "按签到表去重" });
  }
  await expectToFit(executor);
  await press(executor, "提交报告");
  await expect(executor.getByText("待回复").first()).toBeVisible();
  await desk.goto(project);
  await desk.getByRole("link", { name: title, exact: true }).click();
  await named(desk, "answer").fill("同意");
  await press(desk, "回复");
  await expect(desk.getByText("已回复").first()).toBeVisible();
}

/** The third party is asked, marks the sheet, and the desk accepts it; `look` stands between, on the page of the task. */
async function evaluate(
  { desk, third, site }: World,
  project: string,
  stage: string,
  found: string,
  marks: Record<string, string>,
  between?: (task: string) => Promise<void>,
) {
  await desk.goto(project);
  await desk.getByText("更多", { exact: true }).click();
  await desk.getByRole("link", { name: "派发第三方评估" }).click();
  await desk.waitForURL(/evaluations\/new/);
  await expect(desk.getByLabel(stage)).toBeChecked();
  const record = await assignEvaluation(desk, "求实评估中心", "查看进度和资金");
  await third.goto(`${site}/evaluation`);
  await third.getByRole("link", { name: "银龄助餐" }).first().click();
  await third.waitForURL(/evaluation\/projects/);
  const task = third.url();
  await between?.(task);
  await third.goto(`${task}/sheet`);
  await fillSheet(third, marks, found);
  await third.waitForURL(task);
  await desk.goto(record);
  await press(desk, "核收评审");
  await expect(desk.getByText("已核收").first()).toBeVisible();
}

const midtermMarks = { 进度: "36", 资金: "25", 管理: "13", 评价: "12" };

async function midterm(here: World, executor: Page, project: string) {
  const { desk, third, site } = here;
  await beginStage(here, project, "进入中期评估", "2026-07-10");
  await report(here, executor, project, "中期报告");
  await evaluate(here, project, "中期评估", "进度正常，票据已补齐", midtermMarks, async (task) => {
    await third.getByRole("link", { name: "安排走访" }).click();
    await third.getByLabel("实地督导").check();
    await third.getByLabel("计划日期").fill("2026.6.30");
    await third.getByRole("button", { name: "安排" }).click();
    await third.waitForURL(task);
    await third.getByRole("link", { name: /实地督导/ }).click();
    await third.getByLabel("见到或访谈了谁").fill("李敏和三位老人");
    await third.reload();
    await expect(third.getByLabel("见到或访谈了谁")).toHaveValue("李敏和三位老人");
    await third.getByRole("textbox", { name: /^情况/ }).fill("活动正常开展");
    await third.getByLabel(/进度（满分 40/).fill("36");
    await third.getByLabel("进度的依据").fill("签到表");
    await third.getByRole("button", { name: "登记走访情况" }).click();
    await third.waitForURL(task);
    await expect(third.getByText("已开展")).toBeVisible();
    await third.getByRole("link", { name: "提出整改" }).click();
    await third.getByLabel("问题和整改要求").fill("第三次活动缺少票据");
    await third.getByRole("button", { name: "提出" }).click();
    await third.waitForURL(task);
    await executor.goto(`${site}/portal`);
    await executor.getByRole("link", { name: "整改“银龄助餐”的问题并提交" }).click();
    await executor
      .getByLabel(/选择文件/)
      .first()
      .setInputFiles([{ name: "补开的发票.pdf", mimeType: "application/pdf", buffer: pdfBytes() }]);
    await expect(executor.getByRole("link", { name: "补开的发票.pdf" })).toBeVisible();
    await executor.getByRole("textbox", { name: /^整改情况/ }).fill("票据已补齐");
    await executor.getByRole("button", { name: "提交整改情况" }).click();
    await expect(executor.getByText("待复核").first()).toBeVisible();
    await third.goto(`${site}/evaluation`);
    await third.getByRole("link", { name: "第三次活动缺少票据" }).click();
    await expect(third.getByRole("link", { name: "补开的发票.pdf" })).toBeVisible();
    await confirmWith(third, "复核通过", "已核对票据");
    await expect(third.getByText("已整改").first()).toBeVisible();
  });
  await desk.goto(project);
  await confirm(desk, "结束中期评估", "结束中期评估");
  await expect(desk.getByText("实施中").first()).toBeVisible();
}

async function final(here: World, executor: Page, project: string) {
  const { desk, at } = here;
  await beginStage(here, project, "进入末期评估", "2026-12-25");
  await expect(desk.getByRole("heading", { name: "结项前还要办" })).toBeVisible();
  await report(here, executor, project, "末期报告");
  await evaluate(here, project, "末期评估", "指标全部完成", finalMarks);
  await desk.goto(project);
  await confirm(desk, "结项", "结项", async () => {
    await desk.getByRole("dialog").getByLabel("结项意见").fill("验收合格");
  });
  await expect(desk.getByText("已结项").first()).toBeVisible();
  await expect(desk.getByText("60 人（按签到表去重）")).toBeVisible();
  await expect(desk.getByText("94，优秀")).toBeVisible();
  // One balance everywhere: 100,000 less 60,000.
  await desk.goto(`${at}/funds`);
  await expect(desk.getByRole("row", { name: /福彩公益金/ })).toContainText("4 万元");
}

const finalMarks = { 完成: "29", 成效: "28", 资金: "24", 评价: "13" };

import { type Browser, expect, type Page, test } from "@playwright/test";
import { inCenter } from "@/lib/db/tenant";
import { makeIssuedAgreements, queryCode } from "../../support/admission/screen-signing";
import { pdfBytes } from "../../support/center/files";
import { makePerson, type Person, syntheticCreditCode, visitOf } from "../../support/factories";
import { evaluatorOf } from "../../support/incubation/leaving-world";
import { makeExchangeRules, makeVenues } from "../../support/incubation/space";
import { nth } from "../../support/review/review-world";
import {
  enterAsApplicant,
  prepareToSign,
  recordOnPaper,
  sealByWorker,
  startAppWithMessages,
  uploadScan,
} from "../admission/signing";
import { choose, fill, open, send } from "../by-hand";
import { confirm } from "../desk";
import { enter, openCenter, owner, setToday } from "../ground";

// The whole way of two admitted organizations, one to its certificate and one to its exit, and of a third that gave its
// place to the reserve. The center works at a desk, organizations on their phones.

let messages: Awaited<ReturnType<typeof startAppWithMessages>>;
test.beforeAll(async () => {
  messages = await startAppWithMessages();
});
test.afterAll(() => messages?.stop());

const leader = "张小三";
const team = { legalStatus: "team" as const };
const names = ["暖阳助老服务队", "清河环保志愿队", "晨光阅读推广队", "萤火助学志愿队"];

async function furnish() {
  const center = await openCenter("2022-02-17");
  const staff = await makePerson(owner, center, ["manager"], { name: "赵工" });
  const mentor = await makePerson(owner, center, ["mentor"], { name: "贺兰" });
  const made = await makeIssuedAgreements(center, staff, leader, {
    quota: 3,
    reserve: 1,
    applications: names.map((name) => ({ name, ...team })),
  });
  const read = <T>(run: Parameters<typeof inCenter<T>>[1]) =>
    inCenter(visitOf(center, staff, "incubatee.view", "2022-02-17"), run);
  const { id: evaluators } = await read(async (ctx) => {
    await makeVenues(ctx);
    await makeExchangeRules(ctx);
    await ctx.db.person.create({
      data: { centerId: center.id, name: "贺兰", title: "高级社会工作师", userId: mentor.id },
    });
    return ctx.db.body.create({ data: { centerId: center.id, name: "求实评估中心", kind: "evaluator" } });
  });
  const evaluator = await evaluatorOf(owner, center, evaluators, { name: "孙评" });
  return { center, staff, mentor, evaluator, made, site: `/${center.slug}` };
}

async function openPhone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    baseURL: process.env.BASE_URL ?? "",
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  });
  return context.newPage();
}

async function openRoom(browser: Browser, person: Pick<Person, "id">): Promise<Page> {
  const context = await browser.newContext({ baseURL: process.env.BASE_URL ?? "" });
  await enter(context, person);
  return context.newPage();
}

async function upload(page: Page, name: string): Promise<void> {
  const buffer = pdfBytes(`/Of (${name}) `);
  const file = { name: `${name}.pdf`, mimeType: "application/pdf", buffer };
  await page.getByRole("main").locator("input[type=file]").first().setInputFiles(file);
  await expect(page.getByRole("link", { name: `${name}.pdf` })).toBeVisible();
}

/** 申请编号 and 查询码 open the portal once the agreement is signed. */
async function claim(page: Page, site: string, receipt: string, person: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto(`${site}/track?receipt=${receipt}`);
  await page.getByLabel("查询码").fill(queryCode);
  await page.getByRole("button", { name: "查询" }).click();
  await confirm(page, "开通机构平台", "开通机构平台");
  await page.getByLabel("您的姓名").fill(person);
  await page.getByLabel("邮箱或手机号").fill(`${receipt.toLowerCase()}@example.org`);
  await page.getByLabel("密码", { exact: true }).fill("只有她自己知道的一句话");
  await page.getByLabel("再填一次密码").fill("只有她自己知道的一句话");
  await page.getByRole("button", { name: "建立账号并接受邀请" }).click();
  await expect(page).toHaveURL(/\/portal/);
}

test("from signature to certificate, to exit with handover, and to the reserve", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const { center, mentor, staff, evaluator, made, site } = await furnish();
  const desk = `${site}/desk`;
  const [first, second, third] = [nth(made.issued, 0), nth(made.issued, 1), nth(made.issued, 2)];
  const [warm, clear] = [await openPhone(browser), await openPhone(browser)];
  const main = page.getByRole("main");
  await enter(page.context(), staff);

  await test.step("one signs on paper, one on screen", async () => {
    await recordOnPaper(page, `${desk}/agreements/${first.number}`, "2022-02-17");
    await uploadScan(page, first.id);

    await enterAsApplicant(clear, second.own, messages.base);
    await clear.goto(`${messages.base}${site}/applications/${second.own.receipt}/agreement`);
    const code = await prepareToSign(clear, second.id, leader);
    await clear.getByLabel("短信验证码").fill(code);
    await clear.getByRole("button", { name: "签署协议" }).click();
    await expect(clear.getByText("本组织已签署").first()).toBeVisible();
    await page.goto(`${desk}/agreements/${second.number}`);
    await confirm(page, "甲方在线签署", "签署");
    await expect(page.getByText("双方已签", { exact: true }).first()).toBeVisible();
    await sealByWorker(center, second.id, "2022-02-17");
  });

  await test.step("the third gives its place up, and the reserve is announced and signs", async () => {
    await page.goto(`${desk}/agreements/${third.number}`);
    await confirm(page, "登记放弃", "登记放弃", () =>
      page.getByRole("dialog").getByLabel("放弃的原因").fill("2月16日来函放弃"),
    );
    await confirm(page, "递补 1 家", "递补并拟写补充公示", () =>
      page.getByRole("dialog").getByLabel("递补的原因").fill("晨光阅读推广队来函放弃"),
    );
    await page.waitForURL(/\/notices\//);
    const notice = page.url();
    await confirm(page, "发布公示", "发布公示");
    await expect(page.getByText("公示期", { exact: true }).first()).toBeVisible();
    await setToday(center, "2022-03-01");
    await page.goto(notice);
    await confirm(page, "公示期满转签约", "公示期满转签约", () =>
      page.getByRole("dialog").getByLabel("公示期内的异议情况").fill("公示期内未收到异议。"),
    );
    await open(page, nth(names, 3));
    await recordOnPaper(page, page.url(), "2022-03-01");
    await expect(page.getByText("双方已签", { exact: true }).first()).toBeVisible();
  });

  await test.step("each claims its portal", async () => {
    await claim(warm, site, first.own.receipt, "李敏");
    await expect(warm.getByRole("heading", { level: 1, name: nth(names, 0) })).toBeVisible();
    await claim(clear, site, second.own.receipt, "王强");
    await expect(clear.getByRole("heading", { level: 1, name: nth(names, 1) })).toBeVisible();
  });

  await test.step("its capacity is assessed and a plan is agreed on", async () => {
    await page.goto(`${desk}/incubatees`);
    await open(page, nth(names, 0));
    await open(page, "能力评估");
    await open(page, "登记评估");
    await page.getByLabel("期初").check();
    await fill(page, "评估日期", "2022-03-01");
    for (const field of ["组织", "团队", "财务", "项目"]) {
      await page.getByRole("textbox", { name: field, exact: true }).fill("2");
    }
    await send(page, "保存");
    await expect(main.getByText("期初").first()).toBeVisible();
    await open(page, nth(names, 0));
    await open(page, "孵化方案");
    await page.getByLabel("不用模板").check();
    await page.getByRole("button", { name: "开始拟定" }).click();
    await open(page, "添加里程碑");
    await page.getByLabel("章程").check();
    await fill(page, "里程碑", "章程表决通过");
    await fill(page, "完成期限", "2022-05-31");
    await fill(page, "责任人", leader);
    await fill(page, "成果材料", "会议纪要");
    await send(page, "添加");
    await confirm(page, "与组织商定", "与组织商定");
    await expect(page.getByText("已商定", { exact: true }).first()).toBeVisible();
    await warm.goto(`${site}/portal/plan`);
    await expect(warm.getByText("章程表决通过").first()).toBeVisible();
  });

  await test.step("an hour of a mentor is offered, taken, and written down in the mentor's room", async () => {
    await page.goto(`${desk}/guidances/hours/new`);
    await choose(page, "导师（人员库）", "贺兰");
    await fill(page, "日期", "2022-03-08");
    await fill(page, "开始", "9:00");
    await fill(page, "结束", "10:00");
    await fill(page, "地点", "二楼会议室");
    await send(page, "开放");
    await warm.goto(`${site}/portal/guidances`);
    await warm.getByRole("radio").first().check();
    await fill(warm, "想问什么", "章程怎么写");
    await send(warm, "预约");
    await expect(warm.getByRole("heading", { level: 1, name: "章程怎么写" })).toBeVisible();
    await setToday(center, "2022-03-09");
    const room = await openRoom(browser, mentor);
    await room.goto(`${site}/mentor`);
    await open(room, /章程怎么写/);
    await fill(room, "指导记录", "逐条看了草案。");
    await send(room, "保存");
    await room.context().close();
    await warm.reload();
    await expect(warm.getByText("逐条看了草案。")).toBeVisible();
  });

  await test.step("a milestone is closed with its evidence", async () => {
    await warm.goto(`${site}/portal/plan`);
    await open(warm, "章程表决通过");
    await upload(warm, "会议纪要");
    await warm.getByRole("button", { name: "提交成果" }).click();
    await expect(warm.getByText("待确认").first()).toBeVisible();
    await page.goto(warm.url().replace("/portal/", "/desk/"));
    await confirm(page, "确认完成", "确认完成");
    await expect(page.getByText("已完成", { exact: true }).first()).toBeVisible();
  });

  await test.step("somebody signs up for a training and is ticked in the list", async () => {
    await page.goto(`${desk}/trainings/new`);
    await fill(page, "培训名称", "项目书写作");
    await page.getByLabel("机构管理").check();
    const row = page.getByRole("group", { name: "第 1 行" });
    await fill(row, "日期", "2022-03-10");
    await fill(row, "开始时间", "9:00");
    await fill(row, "结束时间", "11:00");
    await fill(row, "地点", "二楼培训室");
    await fill(row, "教师", "贺兰");
    await send(page, "存为草稿");
    await confirm(page, "开放报名", "开放报名");
    await expect(page.getByText("报名中", { exact: true }).first()).toBeVisible();
    await warm.goto(`${site}/portal/trainings`);
    await open(warm, "项目书写作");
    await fill(warm, "姓名", "李敏");
    await warm.getByRole("button", { name: "报名" }).click();
    await expect(warm.getByText("本机构学员")).toBeVisible();
    await setToday(center, "2022-03-11");
    await page.reload();
    await open(page, /^签到$/);
    await page.getByRole("checkbox", { name: "李敏" }).check();
    await page.getByRole("button", { name: "保存签到" }).click();
    await expect(page.getByText("名单签到")).toBeVisible();
    await warm.reload();
    await expect(warm.getByText("签到 1/1 场")).toBeVisible();
  });

  await test.step("a room is booked on the phone, and used", async () => {
    await warm.goto(`${site}/portal/bookings/new`);
    await choose(warm, "场地", "201会议室");
    await fill(warm, "日期", "2022-03-15");
    await choose(warm, "开始", "10:00");
    await choose(warm, "结束", "12:00");
    await fill(warm, "用途", "理事会");
    await send(warm, "预约");
    await expect(warm.getByText("已预约", { exact: true }).first()).toBeVisible();
    await page.goto(`${desk}/bookings?day=2022-03-15`);
    await expect(main.getByText(nth(names, 0)).first()).toBeVisible();
    await setToday(center, "2022-03-16");
    await warm.reload();
    await open(warm, "记入服务交换");
    await choose(warm, "事项", "会议室使用");
    await expect(warm.getByLabel("数量")).toHaveValue("2");
    await send(warm, "记下");
    await page.goto(warm.url().replace("/portal/", "/desk/"));
    await confirm(page, "确认", "确认");
    await expect(page.getByText("已确认", { exact: true }).first()).toBeVisible();
  });

  await test.step("an activity is written without a network, kept, reported and confirmed", async () => {
    await warm.goto(`${site}/portal/activities/new`);
    await warm.context().setOffline(true);
    await fill(warm, "活动名称", "社区义诊");
    await choose(warm, "类别", "服务");
    await fill(warm, "人次", "120");
    await expect(warm.getByText("填写的内容已在本机保留")).toBeVisible();
    await warm.getByRole("button", { name: "上报" }).click();
    await expect(warm.getByLabel("活动名称")).toHaveValue("社区义诊");
    await warm.context().setOffline(false);
    await warm.goto(`${site}/portal/activities/new`);
    await expect(warm.getByLabel("活动名称")).toHaveValue("社区义诊");
    await expect(warm.getByLabel("人次")).toHaveValue("120");
    await send(warm, "上报");
    await expect(warm.getByText("已报", { exact: true }).first()).toBeVisible();
    await page.goto(warm.url().replace("/portal/", "/desk/"));
    await confirm(page, "确认", "确认");
    await expect(page.getByText("已确认", { exact: true }).first()).toBeVisible();
  });

  await test.step("the service is returned in the ledger, and both sides confirm", async () => {
    await page.goto(`${desk}/exchanges/new?activity=${page.url().split("/").at(-1)}`);
    await choose(page, "事项", "社区义诊");
    await fill(page, "数量", "1");
    await send(page, "记下");
    await warm.goto(`${site}/portal/exchanges`);
    await expect(warm.getByText("结余 -4 分")).toBeVisible();
    await warm.goto(page.url().replace("/desk/", "/portal/"));
    await confirm(warm, "确认", "确认");
    await expect(warm.getByText("已确认", { exact: true }).first()).toBeVisible();
    await warm.goto(`${site}/portal/exchanges`);
    await expect(warm.getByText("结余 6 分")).toBeVisible();
  });

  await test.step("it is registered, and its legal status changes", async () => {
    await setToday(center, "2022-06-01");
    await page.goto(`${desk}/registrations/new`);
    await choose(page, "组织", nth(names, 0));
    await page.getByLabel("社会服务机构").check();
    await page.getByLabel("走绿色通道").check();
    await send(page, "开始办理");
    const registration = page.url();
    for (let step = 1; step <= 7; step += 1) {
      await page.goto(`${registration}/steps/${step}`);
      await fill(page, "具备的日期", "2022-05-20");
      await send(page, "保存");
    }
    await confirm(page, "提交登记机关", "提交登记机关");
    await open(page, "登记结果：办成");
    await fill(page, "统一社会信用代码或备案编号", syntheticCreditCode(880_001));
    await send(page, "办成");
    await warm.goto(`${site}/portal/record`);
    await expect(warm.getByText(syntheticCreditCode(880_001))).toBeVisible();
  });

  await test.step("it asks for its assessment and scores itself", async () => {
    await setToday(center, "2023-02-01");
    await warm.goto(`${site}/portal/graduation`);
    await warm.getByRole("button", { name: "提请评估" }).click();
    await expect(warm.getByText("待自评", { exact: true })).toBeVisible();
    await upload(warm, "年度总结");
    for (const field of ["组织架构", "团队能力", "财务管理", "项目运作"]) {
      await fill(warm, `${field}（满分 25）`, "22");
    }
    await fill(warm, "自评总结", "一年里做成了三个项目。");
    await warm.getByRole("button", { name: "提交自评" }).click();
    await expect(warm.getByText("已自评", { exact: true })).toBeVisible();
  });

  await test.step("a third party reviews its files in a room of its own", async () => {
    await page.goto(`${desk}/graduations`);
    await open(page, nth(names, 0));
    await open(page, "记录面谈");
    await fill(page, "面谈记录", "负责人汇报了一年的工作。");
    await send(page, "保存");
    await open(page, "派发第三方评审");
    await choose(page, "第三方机构", "求实评估中心");
    await fill(page, "评审任务", "审阅出壳材料并评分");
    await send(page, "派发");
    const room = await openRoom(browser, evaluator);
    await room.goto(`${site}/evaluation`);
    await open(room, nth(names, 0));
    await expect(room.getByRole("link", { name: "年度总结.pdf" })).toBeVisible();
    for (const field of ["组织架构", "团队能力", "财务管理", "项目运作"]) {
      await fill(room, `${field}（满分 25）`, "21");
    }
    await fill(room, "评审发现", "材料齐全。");
    await room.getByRole("button", { name: "提交评审" }).click();
    await expect(room.getByRole("heading", { name: "评审意见" })).toBeVisible();
    await room.context().close();
  });

  await test.step("it graduates, and anybody can check its certificate", async () => {
    await page.reload();
    await main.getByRole("button", { name: "核收评审" }).click();
    await open(page, "作出结果");
    await page.getByLabel("准予出壳").check();
    await fill(page, "评估意见", "达到出壳条件。");
    await send(page, "作出结果");
    await expect(page.getByText("已有结果", { exact: true }).first()).toBeVisible();
    await warm.goto(`${site}/portal/graduation`);
    const serial =
      /[A-Z]+(-[A-Z2-9]{4}){3}/.exec((await warm.getByRole("main").textContent()) ?? "")?.[0] ?? "";
    await page.goto(`${site}/verify?serial=${serial}`);
    await expect(main).toContainText("核验通过");
    await expect(main).toContainText(nth(names, 0));
  });

  await test.step("the other leaves, and hands over", async () => {
    await page.goto(`${desk}/incubatees`);
    await open(page, nth(names, 1));
    const record = page.url();
    // One act stands there, the others in a menu.
    await page.getByText("更多", { exact: true }).click();
    await open(page, "登记退出");
    await fill(page, "退出的原因", "负责人迁居外地");
    await send(page, "登记退出");
    await page.goto(`${desk}/handovers/${record.split("/").at(-1)}/moveOut/edit`);
    const settled = page.getByLabel("已办结");
    for (let item = 0; item < (await settled.count()); item += 1) {
      if ((await page.getByLabel("事项").nth(item).inputValue()) !== "") await settled.nth(item).check();
    }
    await send(page, "保存");
    await confirm(page, "办结", "办结");
    await expect(page.getByText("已办结", { exact: true }).first()).toBeVisible();
    await page.goto(record);
    await expect(main.getByText("主动退出").first()).toBeVisible();
  });
});

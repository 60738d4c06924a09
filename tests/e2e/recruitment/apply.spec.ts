import { expect, type Page, test } from "@playwright/test";
import { inCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import { filledPaper } from "@/lib/domain/recruitment/application/application-paper";
import { wordDocument } from "@/lib/io/word";
import { callAsks } from "@/lib/usecases/recruitment/call/call-asks";
import { blankForm } from "@/lib/usecases/recruitment/paper/application-paper";
import { pdfBytes } from "../../support/center/files";
import { makeCall, syntheticCreditCode, visitOf } from "../../support/factories";
import { expectFault, openCenter, owner, setToday } from "../ground";
import {
  answerField,
  begin,
  fillApplication,
  fillFields,
  fillRegistration,
  goOn,
  send,
  slipOf,
} from "./application-form";

// Applying without an account, on a phone first: a draft from the first field on, which nothing loses.

async function openForm(fields: Parameters<typeof makeCall>[1] = {}) {
  const center = await openCenter("2021-12-30");
  const call = await inCenter(visitOf(center, visitor, "application.submit", "2021-12-20"), (ctx) =>
    makeCall(ctx, { number: 3, state: "recruiting", ...fields }),
  );
  return { center, call, site: `/${center.slug}`, form: `/${center.slug}/apply/3` };
}

const saved = (page: Page) => expect(page.getByText(/^已保存 \d\d:\d\d$/)).toBeVisible();

async function valuesOf(center: { id: string }) {
  const drafts = await owner.draft.findMany({ where: { centerId: center.id }, orderBy: { receipt: "asc" } });
  return drafts.map(({ values }) => values);
}

/** The form of the call as an office sends it back: its first page filled in. */
async function filledWord(center: Parameters<typeof visitOf>[0], call: { number: number }) {
  const { paper, asks } = await inCenter(
    visitOf(center, visitor, "application.submit", "2021-12-30"),
    async (ctx) => {
      const key = { kind: "incubation" as const, number: call.number };
      return { ...(await blankForm(ctx, { call: key })), ...(await callAsks(ctx, key)) };
    },
  );
  const typed = {
    category: asks.categories[0]?.value,
    legalStatus: "registered",
    name: "惠心社会工作服务中心",
    creditCode: syntheticCreditCode(7009),
  };
  return wordDocument({ ...paper, sections: filledPaper(asks, typed) });
}

/** The two numbers as they stand on the page of a draft. */
async function numbersOf(page: Page): Promise<{ receipt: string; code: string }> {
  const text = await page
    .getByText(/^申请编号/)
    .first()
    .locator("..")
    .textContent();
  const [, receipt = "", code = ""] = /申请编号\s*([\w-]+)\s*查询码\s*([\w-]+)/.exec(text ?? "") ?? [];
  return { receipt, code };
}

test("a registered organization applies with few taps @phone", async ({ page }) => {
  const { center, form } = await openForm();
  await page.addInitScript(() => {
    const count = (what: string, more: number) =>
      sessionStorage.setItem(what, String(Number(sessionStorage.getItem(what) ?? 0) + more));
    const isTyped = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
      target instanceof HTMLTextAreaElement ||
      (target instanceof HTMLInputElement && /text|tel|email/.test(target.type));
    const lengths = new WeakMap<EventTarget, number>();
    // A field is tapped before it is typed into; that belongs to typing.
    addEventListener(
      "click",
      ({ isTrusted, target }) => isTrusted && !isTyped(target) && count("taps", 1),
      true,
    );
    addEventListener(
      "input",
      ({ target }) => {
        if (!isTyped(target)) return;
        count("typed", Math.max(0, target.value.length - (lengths.get(target) ?? 0)));
        lengths.set(target, target.value.length);
      },
      true,
    );
  });
  await page.goto(form);
  await fillApplication(page, { creditCode: `５２１４${syntheticCreditCode(7002).slice(4).toLowerCase()}` });
  await page.screenshot({ path: "test-results/apply-review.png", fullPage: true });
  await send(page);
  const { receipt } = await slipOf(page);
  await page.screenshot({ path: "test-results/apply-slip.png", fullPage: true });
  const counted = (what: string) => page.evaluate((name) => Number(sessionStorage.getItem(name)), what);
  const [taps, typed] = [await counted("taps"), await counted("typed")];
  expect(taps).toBeGreaterThan(5);
  expect(taps).toBeLessThanOrEqual(40);
  test.info().annotations.push({ type: "taps beside typing", description: String(taps) });
  test.info().annotations.push({ type: "characters typed", description: String(typed) });
  const [application] = await owner.application.findMany({ where: { centerId: center.id } });
  // Nothing was typed that is not in the application, and nothing twice.
  const { creditCode, name, leaderName, profile, serviceField, servedGroups } = application ?? {};
  const { incubationNeeds, projectPlan, contactName, contactMobile } = application ?? {};
  const { fullTimeStaff, partTimeStaff } = application ?? {};
  const written = [
    ...[creditCode, name, leaderName, fullTimeStaff, partTimeStaff, profile, serviceField, servedGroups],
    ...[incubationNeeds, projectPlan, contactName, contactMobile],
  ].join("");
  expect(typed).toBeGreaterThan(50);
  expect(typed).toBeLessThanOrEqual(written.length + 10); // spaces in a number that are not kept
  expect(application).toMatchObject({
    receipt,
    legalStatus: "registered",
    fullTimeStaff: 3,
    state: "submitted",
  });
});

test("a team leaves after one step and goes on in another browser by number and code @phone", async ({
  page,
  browser,
}) => {
  const { center, site, form } = await openForm();
  await page.goto(form);
  await begin(page);
  await page.getByLabel("未登记团队").check();
  await answerField(page, "发起人姓名").fill("王小明\n阿依古丽·买买提\n𠮷林");
  await expect(page.getByText("草稿保存在服务器")).toBeVisible();
  await saved(page);
  await page.screenshot({ path: "test-results/apply-first-step.png", fullPage: true });
  const { receipt, code } = await numbersOf(page);
  expect(receipt).toBe(`${center.code}03-0001`);
  await page.goto(form);
  await page.screenshot({ path: "test-results/apply-begun.png", fullPage: true });
  await page.getByRole("button", { name: "从这台设备上清除" }).click();
  await expect(page.getByRole("link", { name: "开始填写" })).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(receipt);

  const elsewhere = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  const at = new URL(page.url()).origin;
  await elsewhere.goto(`${at}${form}/organization`);
  await expect(answerField(elsewhere, "组织名称")).toHaveValue("");
  await elsewhere.goto(`${at}${site}/track`);
  await elsewhere.getByLabel("申请编号").fill(receipt);
  await elsewhere.getByLabel("查询码").fill(code);
  await elsewhere.getByRole("button", { name: "查询" }).click();
  await expect(elsewhere.getByText("还没有提交，内容都已保存")).toBeVisible();
  await elsewhere.getByRole("link", { name: "继续填写" }).click();
  await elsewhere.waitForURL(`${at}${form}`); // that page has a link of the same words
  await begin(elsewhere);
  await expect(answerField(elsewhere, "发起人姓名")).toHaveValue("王小明\n阿依古丽·买买提\n𠮷林");
  await elsewhere.getByLabel("公益慈善").check();
  await goOn(elsewhere, "组织情况");
  await fillFields(elsewhere, {
    组织名称: "暖邻志愿队",
    负责人姓名: "王小明",
    专职人员: "0",
    兼职人员: "8人",
    组织情况: "社区志愿者。",
  });
  await goOn(elsewhere, "服务与规划");
  await fillFields(elsewhere, {
    服务领域: "为老",
    服务人群: "老人",
    孵化需求: "场地",
    未来项目规划: "结对😀",
  });
  await goOn(elsewhere, "联系方式");
  await fillFields(elsewhere, { 联系人姓名: "李四", 手机号: "１３８００００１２３４" });
  await goOn(elsewhere, "核对提交");
  await elsewhere.getByRole("checkbox", { name: /承诺和同意/ }).check();
  await send(elsewhere);
  expect(await slipOf(elsewhere)).toEqual({ receipt, code });
  const [application] = await owner.application.findMany({ where: { centerId: center.id } });
  expect(application).toMatchObject({
    ...{ receipt, legalStatus: "team", creditCode: null, contactMobile: "13800001234" },
    founders: ["王小明", "阿依古丽·买买提", "𠮷林"],
  });
});

test("a filed body types its number, and what is wrong is told beside its field and kept", async ({
  page,
}) => {
  const { center, form } = await openForm();
  await page.goto(form);
  await begin(page);
  await page.getByLabel("文艺").check();
  await page.getByLabel("已备案").check();
  await expect(answerField(page, "统一社会信用代码")).toBeHidden();
  await answerField(page, "备案编号").fill(" 平民备 ２０２１－７号");
  await goOn(page, "组织情况");
  await fillFields(page, {
    组织名称: "名".repeat(10_000),
    组织情况: "<script>alert(1)</script>",
    专职人员: "三",
  });
  await page.getByRole("button", { name: "保存并继续" }).click();
  await expectFault(page, answerField(page, "组织名称"), /现 10,000 字，最多 100 字/);
  await expectFault(page, answerField(page, "专职人员"), /应是数字/);
  await page.reload();
  await expect(answerField(page, "组织名称")).toHaveValue("名".repeat(10_000));
  await expect(answerField(page, "组织情况")).toHaveValue("<script>alert(1)</script>");
  await page.getByRole("navigation", { name: "申请的步骤" }).getByRole("link", { name: "核对提交" }).click();
  await expect(page.getByText("还不能提交")).toBeVisible();
  await expect(page.getByRole("button", { name: "提交申请" })).toHaveCount(0);
  await page.screenshot({ path: "test-results/apply-not-yet.png", fullPage: true });
  await page.getByRole("link", { name: "修改" }).nth(1).click();
  await expect(page.getByText("这一步还有 4 处要补充或改正")).toBeVisible();
  expect(await valuesOf(center)).toMatchObject([{ legalStatus: "filed", fullTimeStaff: "三" }]);
});

test("two windows of one draft merge, and overwrite nothing silently", async ({ page, context }) => {
  const { center, form } = await openForm();
  await page.goto(form);
  await begin(page);
  await fillRegistration(page, syntheticCreditCode(7003));
  await goOn(page, "组织情况");
  const other = await context.newPage();
  await other.goto(`${form}/organization`);
  // The other window is typed into first: one that opens while this one is typed into takes over what is not saved yet.
  // "已保存" stands in it from before, until the page has come alive; what was saved is asked of the database.
  await answerField(other, "负责人姓名").fill("王小明");
  await expect.poll(() => valuesOf(center)).toMatchObject([{ leaderName: "王小明" }]);
  await answerField(page, "组织名称").fill("这里的名称");
  await saved(page);
  await expect.poll(() => valuesOf(center)).toMatchObject([{ name: "这里的名称", leaderName: "王小明" }]);
  await answerField(other, "组织名称").fill("另一边的名称");
  await expect(other.getByRole("alert").getByText("不一致，请选择保留哪一个")).toBeVisible();
  await expect(other.getByText("另一个窗口：“这里的名称”")).toBeVisible();
  expect(await valuesOf(center)).toMatchObject([{ name: "这里的名称" }]);
  await other.getByRole("button", { name: "保留这里的" }).click();
  await saved(other);
  expect(await valuesOf(center)).toMatchObject([{ name: "另一边的名称" }]);

  await answerField(page, "组织名称").fill("第三个名称");
  await page.getByRole("button", { name: "采用另一个窗口的" }).click();
  await expect(answerField(page, "组织名称")).toHaveValue("另一边的名称");
  await saved(page);
  expect(await valuesOf(center)).toMatchObject([{ name: "另一边的名称", leaderName: "王小明" }]);
});

test("a lost network loses nothing: it is said, kept over a reload, and saved when it is back", async ({
  page,
  context,
}) => {
  const { center, form } = await openForm();
  await page.goto(form);
  await begin(page);
  await fillRegistration(page, syntheticCreditCode(7004));
  await goOn(page, "组织情况");
  await answerField(page, "组织名称").fill("惠心");
  await saved(page);
  await context.setOffline(true);
  await answerField(page, "组织名称").fill("惠心社会工作服务中心");
  await expect(page.getByText("等待网络")).toBeVisible();
  await context.setOffline(false);
  await page.reload();
  await expect(answerField(page, "组织名称")).toHaveValue("惠心社会工作服务中心");
  await saved(page);
  expect(await valuesOf(center)).toMatchObject([{ name: "惠心社会工作服务中心" }]);
});

test("back, forward and a step in between show what was typed last", async ({ page }) => {
  const { center, form } = await openForm();
  await page.goto(form);
  await begin(page);
  await fillRegistration(page, syntheticCreditCode(7005));
  await goOn(page, "组织情况");
  await answerField(page, "组织名称").fill("惠心");
  await page.getByRole("navigation", { name: "申请的步骤" }).getByRole("link", { name: "联系方式" }).click();
  await expect(page.getByRole("heading", { name: "联系方式", level: 2 })).toBeVisible();
  await page.goBack();
  await expect(answerField(page, "组织名称")).toHaveValue("惠心");
  await page.goForward();
  await page.getByRole("button", { name: "上一步" }).click();
  await expect(page.getByRole("heading", { name: "服务与规划", level: 2 })).toBeVisible();
  expect(await valuesOf(center)).toMatchObject([{ name: "惠心" }]);
});

test("nothing can be saved or submitted after the window, and the draft says so", async ({ page }) => {
  const { center, form, site } = await openForm();
  await page.goto(form);
  await fillApplication(page);
  await setToday(center, "2022-01-04");
  await send(page);
  await expect(page.getByText("招募已于2022年1月3日截止，不再接收申请")).toBeVisible();
  await page.goto(`${form}/organization`);
  await expect(page.getByText("您的草稿没有在截止前提交")).toBeVisible();
  await page.goto(site);
  expect(await owner.application.count({ where: { centerId: center.id } })).toBe(0);
});

test("back after submitting finds it submitted, and it can be withdrawn by number and code", async ({
  page,
}) => {
  const { center, form, site } = await openForm();
  await page.goto(form);
  await fillApplication(page);
  await page.getByRole("button", { name: "提交申请" }).dblclick();
  const { receipt, code } = await slipOf(page);
  await page.goto(`${form}/organization`);
  await expect(page.getByText(`申请 ${receipt} 已经提交，不能再修改`)).toBeVisible();
  await page.goto(`${site}/track?receipt=${receipt}`);
  await page.getByLabel("查询码").fill(code);
  await page.getByRole("button", { name: "查询" }).click();
  await page.getByRole("button", { name: "撤回申请" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "撤回申请" }).click();
  await expect(page.getByText(`申请 ${receipt} 已撤回`)).toBeVisible();
  expect(await owner.application.findMany({ where: { centerId: center.id } })).toMatchObject([
    { state: "withdrawn" },
  ]);
  // As the page promises: it can be written anew.
  await page.goto(form);
  await expect(page.getByText(`这台设备上有一份已经提交的申请 ${receipt}`)).toBeVisible();
  await begin(page);
  await fillRegistration(page, syntheticCreditCode(7006));
  await saved(page);
  await page.reload();
  await expect(answerField(page, "统一社会信用代码")).toHaveValue(syntheticCreditCode(7006));
  expect(await owner.draft.count({ where: { centerId: center.id } })).toBe(2);
});

test("a form filled in with Word becomes a draft, and leaves alone what it does not fill in", async ({
  page,
}) => {
  const { center, call, form } = await openForm();
  await page.goto(form);
  await page.getByText("习惯用 Word 填写").click();
  await expect(page.getByRole("link", { name: "下载空白申请表" })).toHaveAttribute("href", /calls\/3\/form$/);
  const upload = (bytes: Uint8Array, name: string) =>
    page.getByLabel("选择文件：填好的申请表").setInputFiles({
      name,
      mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      buffer: Buffer.from(bytes),
    });
  await upload(pdfBytes(), "申请表.docx");
  await expect(page.getByText(/这里只收|改名不会改变格式/)).toBeVisible();
  await upload(await filledWord(center, call), "申请表.docx");
  await expect(page.getByText(/这台设备上有一份没有提交的申请/)).toBeVisible();
  await page.getByRole("link", { name: "继续填写" }).click();
  await expect(page.getByText(/查询码/).first()).toBeVisible();
  await goOn(page, "组织情况");
  await expect(answerField(page, "组织名称")).toHaveValue("惠心社会工作服务中心");
  expect(await valuesOf(center)).toMatchObject([{ name: "惠心社会工作服务中心", legalStatus: "registered" }]);
});

test("conditions are ticked one by one, founders sign on paper, and what is lacking is named @phone", async ({
  page,
}) => {
  const { center, call, form } = await openForm({ state: "preparing" });
  const at = { centerId: center.id, callId: call.id };
  for (const [position, text] of ["在平城区开展服务", "有固定的服务对象"].entries())
    await owner.condition.create({ data: { ...at, kind: "entry", position, text } });
  await owner.condition.create({ data: { ...at, kind: "exclusion", position: 0, text: "列入严重失信名单" } });
  await owner.requiredMaterial.create({
    data: { ...at, position: 0, name: "发起人签名页", legalStatuses: ["team"] },
  });
  await owner.call.updateMany({ where: { id: call.id }, data: { state: "recruiting" } });

  await page.goto(form);
  await expect(page.getByText("请先准备好这些材料")).toBeVisible();
  await begin(page);
  await expect(page.getByText("列入严重失信名单")).toBeVisible();
  await page.getByLabel("在平城区开展服务").check();
  await page.getByLabel("本组织没有不予受理的情形").check();
  await page.getByRole("button", { name: "保存并继续" }).click();
  await expect(page.getByText(/还有 1 条没有勾选/).first()).toBeVisible();
  await page.screenshot({ path: "test-results/apply-conditions.png", fullPage: true });
  await page.getByLabel("有固定的服务对象").check();
  await goOn(page, "类别与登记");
  await fillRegistration(page, null);
  await goOn(page, "组织情况");
  await page.goto(`${form}/review`);
  await expect(page.getByText("请上传发起人签名页。")).toBeVisible();
  await page.goto(`${form}/materials?check=yes`);
  await expect(page.getByText("请上传发起人签名页。").first()).toBeVisible();
  await page.screenshot({ path: "test-results/apply-materials.png", fullPage: true });
  await page.getByRole("link", { name: "打印发起人签名页" }).click();
  await expect(page.getByRole("cell", { name: "王小明" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await page.screenshot({ path: "test-results/apply-signatures.png", fullPage: true });
  await page.emulateMedia({ media: "screen" });
  await page.goBack();
  await page.getByLabel("选择文件：发起人签名页").setInputFiles({
    name: "签名页.pdf",
    mimeType: "application/pdf",
    buffer: pdfBytes(),
  });
  await expect(page.getByRole("link", { name: "签名页.pdf", exact: true })).toBeVisible();
  await page.goto(`${form}/review`);
  await expect(page.getByText("已上传 1 个文件")).toBeVisible();
});

import { expect, type Page, test } from "@playwright/test";
import { hashQueryCode } from "@/lib/usecases/recruitment/query-secret";
import { pdfBytes } from "../../support/center/files";
import { makePerson } from "../../support/factories";
import { checkDay, checkWorld } from "../../support/recruitment/check-world";
import { deskFor } from "../../support/staff-desk";
import { confirm } from "../desk";
import { enter, openCenter, owner } from "../ground";

// An application is accepted, sent back for two items, corrected by its applicant on a phone, and taken.

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const queryCode = "ABCD2345";

async function arrange() {
  const center = await openCenter(checkDay);
  const staff = await makePerson(owner, center, ["staff"], { name: "王芳" });
  const world = await checkWorld(deskFor(center, staff), { name: "邻里互助社会工作服务中心" });
  const { id, receipt } = world.application;
  const queryCodeHash = hashQueryCode(receipt, queryCode);
  await owner.application.updateMany({ where: { id }, data: { queryCodeHash } });
  return { center, staff, receipt, record: `/${center.slug}/desk/applications/${receipt}`, ...world };
}

/** Finds every item in order but the named ones. */
async function findAll(page: Page, deficient: Record<string, string>): Promise<void> {
  const groups = page.getByRole("main").locator("fieldset:has(> legend)", { has: page.getByRole("radio") });
  for (const group of await groups.all()) {
    const name = (await group.locator("legend").textContent()) ?? "";
    const reason = deficient[name.trim()];
    const verdict = reason === undefined ? /^(无误|符合)$/ : /^(需补正|不符合)$/;
    await group.getByRole("radio", { name: verdict }).check();
    const beside = group.locator("xpath=following::input[contains(@name, '.reason')][1]");
    if (reason !== undefined) await beside.fill(reason);
  }
}

test("an application is sent back once for two items, corrected on a phone, and taken", async ({
  page,
  browser,
}) => {
  const { center, staff, record, receipt } = await arrange();
  await enter(page.context(), staff);

  await page.goto(record);
  await expect(page.getByRole("main")).toContainText("2026年3月11日前（含当日）决定是否受理");
  await page.getByRole("button", { name: "受理", exact: true }).click();
  await expect(page.getByRole("main")).toContainText("审查中");

  await page.getByRole("link", { name: "逐项审查" }).click();
  await expect(page.getByRole("heading", { name: "逐项审查" })).toBeVisible();
  await findAll(page, { 组织情况: "请补充财务状况", 章程: "缺页，请补齐" });
  await page.getByRole("button", { name: "保存审查意见" }).click();
  await page.getByRole("link", { name: "拟补正通知" }).click();
  await expect(page.getByRole("article")).toContainText("章程：缺页，请补齐");
  await page.getByRole("button", { name: "发出补正通知（2 项）" }).click();
  await expect(page.getByRole("main")).toContainText("王芳已发出");

  const applicant = await (await browser.newContext(phone)).newPage();
  await applicant.goto(`/${center.slug}/track`);
  await applicant.getByLabel("申请编号").fill(receipt);
  await applicant.getByLabel("查询码").fill(queryCode);
  await applicant.getByRole("button", { name: "查询" }).click();
  await expect(applicant.getByRole("main")).toContainText("待补正");
  await applicant.getByRole("link", { name: "去补正" }).click();
  await expect(applicant.getByRole("textbox", { name: /组织情况/ })).toBeVisible();
  await expect(applicant.getByRole("textbox", { name: /组织名称/ })).toHaveCount(0);
  await applicant.getByRole("textbox", { name: /组织情况/ }).fill("财务状况良好，上年收支平衡。");
  await applicant.getByRole("button", { name: "提交补正" }).click();
  await expect(applicant.getByRole("main").getByRole("alert").first()).toContainText("章程");
  await applicant.getByRole("main").getByRole("alert").getByRole("link", { name: /章程/ }).click();
  const charter = applicant.locator('input[type="file"]').first();
  await expect(charter).toBeFocused();
  await charter.setInputFiles({ name: "章程.pdf", mimeType: "application/pdf", buffer: pdfBytes() });
  await expect(applicant.getByRole("link", { name: "章程.pdf" })).toBeVisible();
  await applicant.getByRole("button", { name: "提交补正" }).click();
  await expect(applicant.getByRole("main")).toContainText("补正已提交");

  await page.goto(`${record}/check`);
  await expect(page.getByRole("main")).toContainText("补正后");
  await expect(page.getByRole("main")).toContainText("财务状况良好，上年收支平衡。");
  const changes = page.locator("section", { has: page.getByRole("heading", { name: "补正前后对照" }) });
  await expect(changes.getByRole("link", { name: "章程.pdf" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("还有 2 项未看");
  await findAll(page, {});
  await page.getByRole("button", { name: "保存审查意见" }).click();
  await expect(page.getByRole("main")).toContainText("项全部看过");
  await page.goto(record);
  await page.getByRole("button", { name: "通过", exact: true }).click();
  await expect(page.getByRole("main")).toContainText("初审通过");
});

test("of two checkers the second is told, and a stale page does nothing", async ({ page, browser }) => {
  const { center, staff, record, row } = await arrange();
  const colleague = await makePerson(owner, center, ["staff"], { name: "赵敏" });
  await enter(page.context(), staff);
  await page.goto(record);
  const other = await (await browser.newContext()).newPage();
  await enter(other.context(), colleague);
  await other.goto(record);
  await confirm(other, "不予受理", "不予受理", () =>
    other.getByRole("dialog").getByLabel("理由").fill("不在本区"),
  );
  await expect(other.getByRole("main")).toContainText("不予受理");
  await page.getByRole("button", { name: "受理", exact: true }).click();
  await expect(page.getByRole("main").getByRole("alert").first()).toContainText(/已由赵敏于.*判为“不予受理”/);
  expect((await row()).state).toBe("notAccepted");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("findings are saved by one form, and faults stand beside their field", async ({ page }) => {
    const { staff, record, accept } = await arrange();
    await accept();
    await enter(page.context(), staff);
    await page.goto(`${record}/check`);
    await page.getByRole("group", { name: "组织情况" }).getByRole("radio", { name: "需补正" }).check();
    await page.getByRole("button", { name: "保存审查意见" }).click();
    await expect(page.getByRole("main").getByRole("alert").first()).toContainText("请写明“组织情况”");
  });
});

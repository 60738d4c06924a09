import { expect, type Page, test } from "@playwright/test";
import { inCenter } from "@/lib/db/tenant";
import { questionOf } from "../../support/center/questions";
import { makeCall, makeCriteria, makePerson, visitOf } from "../../support/factories";
import { confirm } from "../desk";
import { enter, expectFault, openCenter, owner } from "../ground";
import { fillApplication, send, slipOf } from "../recruitment/application-form";

const day = "2021-12-28";
const phone = { width: 390, height: 844 };

/** A line of the list of questions. */
function questionIn(page: Page, label: string) {
  return page.getByRole("list", { name: "补充问题" }).getByRole("listitem").filter({ hasText: label });
}

async function addQuestion(
  page: Page,
  kind: string,
  label: string,
  fill?: () => Promise<void>,
): Promise<void> {
  await page.getByRole("navigation", { name: "添加问题" }).getByRole("link", { name: kind }).click();
  await page.getByRole("textbox", { name: "问题", exact: true }).fill(label);
  await fill?.();
  await page.getByRole("button", { name: "添加", exact: true }).click();
  await expect(questionIn(page, label).first()).toBeVisible();
}

test("staff build a form, a call takes it, an applicant answers on a phone, staff read the answers", async ({
  page,
  browser,
}) => {
  const center = await openCenter(day);
  const staff = await makePerson(owner, center, ["staff"], { name: "王芳" });
  await enter(page.context(), staff);
  await page.goto(`/${center.slug}/desk/settings`);
  await page.getByRole("link", { name: "申请表", exact: true }).click();
  await page.getByRole("link", { name: "新建申请表" }).first().click();
  await page.getByLabel("名称").fill("入驻申请表");
  await page.getByRole("button", { name: "新建，去添加问题" }).click();

  await addQuestion(page, "单选", "有无固定场所", () => page.getByLabel("选项").fill("有\n无"));
  await addQuestion(page, "数字", "场所面积", async () => {
    await page.getByRole("textbox", { name: "单位" }).fill("平方米");
    await page.getByLabel("填写条件").selectOption({ label: "“有无固定场所”选“有”时" });
  });
  await addQuestion(page, "表格", "主要人员", async () => {
    await page.getByLabel("列名").nth(0).fill("姓名");
    await page.getByRole("radio", { name: "文字" }).nth(0).check();
    await page.getByLabel("列名").nth(1).fill("月补贴");
    await page.getByRole("radio", { name: "金额" }).nth(1).check();
  });
  await expect(page.getByText("仅在“有无固定场所”选“有”时填写")).toBeVisible();
  const table = questionIn(page, "主要人员");
  await table.getByRole("button", { name: "上移" }).click();
  await expect(table).toContainText("2. 主要人员");
  await addQuestion(page, "日期", "多余的问题");
  const extra = questionIn(page, "多余的问题");
  await extra.getByRole("button", { name: "删除" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "删除", exact: true }).click();
  await expect(extra).toHaveCount(0);

  // The rest of the call stands already; its form is chosen and frozen here.
  await inCenter(visitOf(center, staff, "call.prepare", day), async (ctx) => {
    await makeCriteria(ctx, await makeCall(ctx, { number: 3, name: "第三批", opensOn: day }));
  });
  await page.goto(`/${center.slug}/desk/calls/3/edit`);
  await page.getByLabel("申请表").selectOption({ label: "入驻申请表" });
  await page.getByLabel("截止时间").fill("１８点");
  await page.getByRole("button", { name: "保存" }).click();
  await page.waitForURL(/calls\/3$/);
  await confirm(page, "发布招募公告", "发布");
  await expect(page.getByText("招募中").first()).toBeVisible();
  await expect(page.getByText("2022年1月3日 18:00").first()).toBeVisible();

  const applicant = await (await browser.newContext({ viewport: phone })).newPage();
  await applicant.goto(`/${center.slug}/apply/3`);
  const area = applicant.getByLabel("场所面积");
  const fill = async () => {
    await expect(area).toBeHidden();
    await applicant.getByRole("radio", { name: "有", exact: true }).check();
    await area.fill("很大");
    const people = applicant.getByRole("group", { name: "主要人员" });
    await people.getByLabel("姓名").nth(0).fill("张三");
    await people.getByLabel("月补贴").nth(0).fill("１.2万元");
    await applicant.getByRole("button", { name: "保存并继续" }).click();
    await expectFault(applicant, area, /场所面积应是数字/);
    await area.fill("１２０");
  };
  await fillApplication(applicant, { besides: [{ title: "补充问题", fill }] });
  await send(applicant);
  const { receipt, code } = await slipOf(applicant);

  await page.goto(`/${center.slug}/desk/applications/${receipt}`);
  const answers = page.locator("section", { has: page.getByRole("heading", { name: "补充问题" }) });
  await expect(answers).toContainText("120 平方米");
  await expect(answers).toContainText("张三，12,000.00 元");

  await applicant.goto(`/${center.slug}/track`);
  await applicant.getByLabel("申请编号").fill(receipt);
  await applicant.getByLabel("查询码").fill(code);
  await applicant.getByRole("button", { name: "查询" }).click();
  await expect(applicant.getByText("120 平方米")).toBeVisible();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a form asks everything, says whom each question is for, and takes the answers", async ({ page }) => {
    const center = await openCenter(day);
    const staff = await makePerson(owner, center, ["staff"]);
    const questions = [
      questionOf({ id: "q1", kind: "choice", label: "有无固定场所", options: ["有", "无"] }),
      questionOf({ id: "q2", label: "地址", when: { question: "q1", answer: "有" } }),
    ].map((question) => ({ ...question }));
    await inCenter(visitOf(center, staff, "call.prepare", day), (ctx) =>
      makeCall(ctx, { number: 3, state: "recruiting", questions }),
    );
    await page.goto(`/${center.slug}/apply/3`);
    const fill = async () => {
      await expect(page.getByText("仅在“有无固定场所”选“有”时填写")).toBeVisible();
      await page.getByRole("radio", { name: "有", exact: true }).check();
      await page.getByLabel("地址").fill("长".repeat(201));
      await page.getByRole("button", { name: "保存并继续" }).click();
      await expect(page.getByText(/地址现 201 字，最多 200 字/).first()).toBeVisible();
      await expect(page.getByRole("radio", { name: "有", exact: true })).toBeChecked();
      await page.getByRole("radio", { name: "无", exact: true }).check();
    };
    await fillApplication(page, { besides: [{ title: "补充问题", fill }] });
    await send(page);
    await slipOf(page);
  });
});

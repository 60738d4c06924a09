import { expect, type Page } from "@playwright/test";
import { syntheticCreditCode } from "../../support/factories";

/** What stands in the form besides the choices, by the label of its field. */
export const answers = {
  组织名称: "晚晴社会工作服务中心",
  负责人姓名: "王小明",
  专职人员: "3",
  兼职人员: "8",
  组织情况: "由持证社会工作者发起。",
  服务领域: "社区为老服务",
  服务人群: "独居老人",
  孵化需求: "需要场地和指导。",
  未来项目规划: "结对探访。",
  联系人姓名: "李四",
  手机号: "13800001234",
};

export function answerField(page: Page, label: string) {
  return page.getByRole("main").getByRole("textbox", { name: label });
}

/** From the page of the call's application, or from a step, to the step of this title. */
export async function begin(page: Page): Promise<void> {
  await page.getByRole("link", { name: /^(开始|继续)填写$/ }).click();
  await expect(page.getByRole("button", { name: "保存并继续" })).toBeVisible();
}

/** 保存并继续, until the next step is there. */
export async function goOn(page: Page, next: string): Promise<void> {
  await page.getByRole("button", { name: "保存并继续" }).click();
  await expect(page.getByRole("heading", { name: next, level: 2 })).toBeVisible();
}

export async function fillFields(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) await answerField(page, label).fill(value);
}

/** Kind and papers: `creditCode: null` for an organization that is not registered yet. */
export async function fillRegistration(page: Page, creditCode: string | null): Promise<void> {
  await page.getByLabel("公益慈善").check();
  await page.getByLabel(creditCode === null ? "未登记团队" : "已登记").check();
  if (creditCode === null) await answerField(page, "发起人姓名").fill("王小明\n李四");
  else await answerField(page, "统一社会信用代码").fill(creditCode);
}

interface Filled extends Partial<typeof answers> {
  creditCode?: string | null;
  /** Between the standard parts: what this call asks besides. */
  besides?: { title: string; fill: () => Promise<void> }[];
}

/** Fills all steps, from the first page to the last one, but does not submit. */
export async function fillApplication(page: Page, filled: Filled = {}): Promise<void> {
  const { creditCode = syntheticCreditCode(7001), besides = [], ...changes } = filled;
  const all = { ...answers, ...changes };
  const pick = (...labels: (keyof typeof answers)[]) =>
    Object.fromEntries(labels.map((one) => [one, all[one]]));
  await begin(page);
  await fillRegistration(page, creditCode);
  await goOn(page, "组织情况");
  await fillFields(page, pick("组织名称", "负责人姓名", "专职人员", "兼职人员", "组织情况"));
  await goOn(page, "服务与规划");
  await fillFields(page, pick("服务领域", "服务人群", "孵化需求", "未来项目规划"));
  for (const { title, fill } of besides) {
    await goOn(page, title);
    await fill();
  }
  await goOn(page, "联系方式");
  await fillFields(page, pick("联系人姓名", "手机号"));
  await goOn(page, "核对提交");
  await page.getByRole("checkbox", { name: /承诺和同意/ }).check();
}

export async function send(page: Page): Promise<void> {
  await page.getByRole("button", { name: "提交申请" }).click();
}

/** The numbers on the slip; with script it has moved to an address of its own, to come back to. */
export async function slipOf(page: Page): Promise<{ receipt: string; code: string }> {
  const main = page.getByRole("main");
  let numbers: string[] = [];
  await expect(async () => {
    await expect(main.getByRole("heading", { name: "申请已提交" })).toBeVisible();
    numbers = await main.getByRole("definition").allTextContents();
  }).toPass();
  const [receipt = "", code = ""] = numbers;
  expect(receipt).toMatch(/^[A-Z]{2,6}\d{2}-\d{4}$/);
  expect(code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/);
  return { receipt, code };
}

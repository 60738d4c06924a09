import { expect, type Page } from "@playwright/test";
import { syntheticCreditCode } from "../support/factories";

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

/** Fills the whole form but does not send it. `creditCode: null` for an organization that is not registered yet. */
export async function fillApplication(
  page: Page,
  {
    creditCode = syntheticCreditCode(7001),
    ...changes
  }: { creditCode?: string | null } & Partial<typeof answers> = {},
): Promise<void> {
  await page.getByLabel("公益慈善").check();
  await page.getByLabel(creditCode === null ? "未登记团队" : "已登记").check();
  if (creditCode !== null) await answerField(page, "统一社会信用代码").fill(creditCode);
  for (const [label, value] of Object.entries({ ...answers, ...changes }))
    await answerField(page, label).fill(value);
  await page.getByRole("checkbox", { name: /填写内容真实/ }).check();
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

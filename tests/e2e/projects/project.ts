import type { Browser, Page } from "@playwright/test";
import type { Person } from "../../support/factories";
import { enter } from "../ground";

// Steps in the life of a project that more than one walk takes.

export const phone = { width: 390, height: 844 };

/** A browser of somebody's own, or of a visitor. */
export async function windowOf(
  browser: Browser,
  person: Pick<Person, "id"> | null,
  viewport = { width: 1366, height: 768 },
): Promise<Page> {
  const context = await browser.newContext({ baseURL: process.env.BASE_URL ?? "", viewport });
  if (person) await enter(context, person);
  return context.newPage();
}

export const named = (page: Page, name: string) => page.locator(`[name="${name}"]`);

export async function fillNamed(page: Page, values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await named(page, name).fill(value);
}

export const press = (page: Page, words: string) =>
  page.getByRole("main").getByRole("button", { name: words, exact: true }).click();

/** Does what asks for a reason. */
export async function confirmWith(page: Page, act: string, reason: string): Promise<void> {
  await page.getByRole("button", { name: act }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").fill(reason);
  await dialog.getByRole("button", { name: act }).click();
}

interface Part {
  name: string;
  percent: string;
  condition: "signed" | "midtermPassed";
}

/** Writes the plan of payments, from the page of a project. */
export async function planPayments(page: Page, parts: readonly Part[]): Promise<void> {
  await page.getByRole("link", { name: "填写拨付计划" }).click();
  for (const [at, { name, percent, condition }] of parts.entries()) {
    await fillNamed(page, { [`tranches.${at}.name`]: name, [`tranches.${at}.percent`]: percent });
    await page.locator(`[name="tranches.${at}.condition"][value="${condition}"]`).check();
  }
  await press(page, "保存");
}

/** A third party's task from the page that leads to it: who, what, and what it is called on record. */
export async function assignEvaluation(desk: Page, body: string, task: string): Promise<string> {
  await desk.getByLabel("第三方机构").selectOption({ label: body });
  await desk.getByLabel("评估任务").fill(task);
  await desk.getByRole("button", { name: "派发" }).click();
  await desk.waitForURL(/evaluations\/[0-9a-f-]{36}$/);
  return desk.url();
}

/** The marks of a sheet with the usual indicators. */
export async function fillSheet(page: Page, marks: Record<string, string>, found: string): Promise<void> {
  for (const [name, points] of Object.entries(marks))
    await page.getByLabel(new RegExp(`^${name}（满分`)).fill(points);
  await page.getByLabel("评审发现").fill(found);
  await page.getByRole("button", { name: "提交评审" }).click();
}

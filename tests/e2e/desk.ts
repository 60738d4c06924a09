import { expect, type Page } from "@playwright/test";

/** Signs in through the form, and out of whoever was there before. */
export async function signIn(page: Page, login: string, password: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto("/signin");
  await page.getByLabel("邮箱或手机号").fill(login);
  await page.getByLabel("密码").fill(password);
  await page.getByRole("main").getByRole("button", { name: "登录" }).click();
  await page.waitForURL((url) => url.pathname !== "/signin");
}

/** Moves the clock of a demo center, as staff do in the strip above the desk. */
export async function setDay(page: Page, slug: string, day: string): Promise<void> {
  await page.goto(`/${slug}/desk`);
  await page.getByLabel("演示日期").fill(day);
  await page.getByRole("button", { name: "更改" }).click();
  const [year, month, date] = day.split("-").map(Number);
  await expect(page.getByText(`系统日期按${year}年${month}月${date}日`).first()).toBeVisible();
}

/** Opens a dialog by its button, lets `fill` complete it, and confirms. */
export async function confirm(
  page: Page,
  trigger: string,
  act: string,
  fill?: () => Promise<void>,
): Promise<void> {
  await page.getByRole("button", { name: trigger, exact: true }).first().click();
  await fill?.();
  await page.getByRole("dialog").getByRole("button", { name: act, exact: true }).click();
}

import { expect, type Locator, type Page } from "@playwright/test";

// What a hand does on a page of the desk or the portal.

/** Answers the field whose label begins so, on the page or in a part of it. */
export async function fill(at: Page | Locator, label: string, answer: string): Promise<void> {
  const form = "goto" in at ? at.getByRole("main") : at;
  await form.getByRole("textbox", { name: new RegExp(`^${label}(（选填）)?$`) }).fill(answer);
}

/** The answer of a list that opens whose words hold these. */
export async function choose(page: Page, label: string, words: string): Promise<void> {
  const field = page.getByRole("combobox", { name: label });
  const value = await field.locator("option", { hasText: words }).first().getAttribute("value");
  await field.selectOption(value ?? "");
}

/** Sends a form that leads on to another page. */
export async function send(page: Page, button: string): Promise<void> {
  const before = page.url();
  await page.getByRole("main").getByRole("button", { name: button, exact: true }).click();
  await page.waitForURL((url) => url.href !== before);
}

/** Follows a link of the page, and waits for where it leads. */
export async function open(page: Page, words: string | RegExp): Promise<void> {
  const link = page.getByRole("main").getByRole("link", { name: words }).first();
  await expect(link).toBeVisible();
  const before = page.url();
  await link.click();
  await page.waitForURL((url) => url.href !== before);
}

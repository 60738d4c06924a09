import { expect, test } from "@playwright/test";
import { portalWorld } from "../support/portal-world";
import { enterPortal, openCenter, owner } from "./ground";

// What an organization does in its portal, on a phone.

test.use({ viewport: { width: 390, height: 844 } });

test("the home names the organization, and leads on by big targets", async ({ page }) => {
  const world = await portalWorld(owner, { center: await openCenter("2022-02-01") });
  await enterPortal(page, world);
  await expect(page.getByRole("heading", { level: 1, name: world.organization.name })).toBeVisible();
  const entry = page.getByRole("main").getByRole("link", { name: "本机构" });
  expect((await entry.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await entry.click();
  await expect(page.getByRole("heading", { level: 1, name: "本机构" })).toBeVisible();
  await expect(page.getByText("在孵", { exact: true })).toBeVisible();
  await page.goto(`/${world.center.slug}/portal/nope`);
  await expect(page.getByRole("link", { name: "返回首页" })).toBeVisible();
});

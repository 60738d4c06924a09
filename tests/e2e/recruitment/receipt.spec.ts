import { expect, test } from "@playwright/test";
import { inCenter } from "@/lib/db/tenant";
import { visitor } from "@/lib/domain/access";
import { makeCall, visitOf } from "../../support/factories";
import { openCenter } from "../ground";
import { fillApplication, send, slipOf } from "./application-form";

// The slip is all an applicant has to come back with; a phone loses a page more easily than a desk does.

async function openForm(): Promise<{ site: string; form: string }> {
  const center = await openCenter("2021-12-30");
  const call = await inCenter(visitOf(center, visitor, "application.submit", "2021-12-20"), (ctx) =>
    makeCall(ctx, { state: "recruiting" }),
  );
  return { site: `/${center.slug}`, form: `/${center.slug}/apply/${call.number}` };
}

test("the slip is still there after back, forward and reload, until it is cleared, in this browser alone @phone", async ({
  page,
  browser,
}) => {
  const { site, form } = await openForm();
  await page.goto(form);
  await fillApplication(page);
  await send(page);
  const slip = await slipOf(page);
  await expect(page).toHaveURL(new RegExp(`${site}/receipt$`));
  const [cookie] = (await page.context().cookies()).filter(({ path }) => path.startsWith(site));
  expect(cookie).toMatchObject({ httpOnly: true });
  expect(cookie?.value).toContain(slip.receipt);
  expect(await page.evaluate(() => document.cookie)).not.toContain(slip.receipt);
  await page.screenshot({ path: "test-results/slip.png", fullPage: true });

  await page.reload();
  expect(await slipOf(page)).toEqual(slip);
  await page.goBack();
  await page.goForward();
  expect(await slipOf(page)).toEqual(slip);
  await page.goto(site);
  await page.goto(`${site}/receipt`);
  expect(await slipOf(page)).toEqual(slip);

  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(new URL(`${site}/receipt`, page.url()).href);
  await expect(stranger.getByRole("main")).toContainText("这台设备上没有可显示的回执");

  await page.getByRole("button", { name: "已保存，从这台设备上清除回执" }).click();
  await expect(page.getByRole("main")).toContainText("这台设备上没有可显示的回执");
  await page.goBack();
  await page.goForward();
  // A step in the history that is still on its way cuts a reload off.
  await expect(() => page.reload()).toPass();
  await expect(page.getByRole("main")).not.toContainText(slip.code);
});

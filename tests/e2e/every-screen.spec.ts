import { expect, type Page, test } from "@playwright/test";
import { faultsOf } from "./axe";
import { expectToFit } from "./fit";
import { readers } from "./screens";
import { come, showcase } from "./showcase";

// What every screen keeps, seen in one visit of each: it is there, breaks neither its policy nor its script, holds
// WCAG 2 A and AA by machine, and is no wider than a phone.

test.use({ trace: "off" }); // it would keep every finding of every rule
test.describe.configure({ mode: "parallel" });

const desktop = { width: 1366, height: 768 };
const phone = { width: 390, height: 844 };

/** What the browser has to say against a page, from now on. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  return complaints;
}

for (const who of readers) {
  test(`every screen of a ${who} is sound, holds WCAG 2 A and AA, and fits a phone`, async ({ page }) => {
    const place = await showcase();
    test.setTimeout(60_000 + place.screens[who].length * 3_000);
    await come(page.context(), place, who);
    const complaints = complaintsOf(page);
    let tables = 0;
    for (const [at, { name, address }] of place.screens[who].entries()) {
      await page.setViewportSize(desktop);
      const answer = await page.goto(address);
      expect.soft([name, answer?.status()]).toEqual([name, 200]);
      expect.soft(await faultsOf(page, { framed: at % 10 === 0 }), `${name} ${address}`).toEqual([]);
      await page.setViewportSize(phone);
      tables += await expectToFit(page);
    }
    expect(complaints).toEqual([]);
    if (who === "staff") expect(tables).toBeGreaterThan(5);
  });
}

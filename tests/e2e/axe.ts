import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axe from "axe-core";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What stands around every screen of a room. */
const frame = ["header:not(main *)", "nav:not(main *)", "footer:not(main *)"];

/**
 * What WCAG 2 A and AA find wrong with a page, as far as a machine can see; without its frame where that was seen
 * before. No page here has frames of other sites, so the page itself is asked: axe's own runner looks for them, and
 * takes twice as long.
 */
export async function faultsOf(page: Page, { framed = true } = {}): Promise<string[]> {
  await bring(page);
  const outside = framed ? [] : frame.map((part) => [part]);
  return page.evaluate(async (exclude) => {
    const { violations } = await window.axe.run(
      { exclude },
      {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"],
        resultTypes: ["violations"],
        preload: false, // nothing here depends on styles or media of another site
      },
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target} – ${failureSummary}`),
    );
  }, outside);
}

/** Axe into the page, as the browser itself runs a script: half of what `page.evaluate` takes for a text of this length. */
async function bring(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const { exceptionDetails } = await browser.send("Runtime.evaluate", { expression: source });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  await browser.detach();
}

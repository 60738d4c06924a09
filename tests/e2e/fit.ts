import { expect, type Page } from "@playwright/test";

/** All but those that are made to scroll. */
const tables = ".sheet-frame:not(.sheet-frame-wide)";

/** Nothing of a page runs out of its width, and no table is cut off. Tells how many tables there were. */
export async function expectToFit(page: Page): Promise<number> {
  const found = await page.evaluate((frames) => {
    const all = [...document.querySelectorAll(frames)];
    const cut = all.filter((frame) => frame.scrollWidth > frame.clientWidth).map((frame) => frame.ariaLabel);
    // Not window.innerWidth: it grows with a page that is too wide, because a phone zooms out then.
    return { width: document.documentElement.scrollWidth, cut, count: all.length };
  }, tables);
  expect.soft(found.width, page.url()).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  expect.soft(found.cut, `tables cut off on ${page.url()}`).toEqual([]);
  return found.count;
}

import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** What stands around every screen of a room. */
const frame = ["header:not(main *)", "nav:not(main *)", "footer:not(main *)"];

/** What WCAG 2 A and AA find wrong with a page, as far as a machine can see; without its frame where that was seen before. */
export async function faultsOf(page: Page, { framed = true } = {}): Promise<string[]> {
  const builder = new AxeBuilder({ page })
    .setLegacyMode() // no page of its own for the verdict: no page here has frames of other sites
    .options({ resultTypes: ["violations"] })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]);
  if (!framed) for (const part of frame) builder.exclude(part);
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} – ${failureSummary}`),
  );
}

import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { faultsOf } from "./axe";
import { expectToFit } from "./fit";
import { come, showcase } from "./showcase";

test.use({ trace: "off" });
test("probe", async ({ page }) => {
  test.setTimeout(300_000);
  const place = await showcase();
  await come(page.context(), place, "staff");
  const sum: Record<string, number> = {};
  const timed = async <T>(name: string, run: () => Promise<T>) => {
    const begun = performance.now();
    const result = await run();
    sum[name] = (sum[name] ?? 0) + performance.now() - begun;
    return result;
  };
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];
  const list = place.screens.staff.filter((_, at) => at % 6 === 0);
  await page.goto(list[0]?.address ?? "");
  for (const { address } of list) {
    await timed("desktop", () => page.setViewportSize({ width: 1366, height: 768 }));
    await timed("goto", () => page.goto(address));
    await timed("commit only", () => page.goto(address, { waitUntil: "domcontentloaded" }));
    await timed("axe", () =>
      new AxeBuilder({ page })
        .setLegacyMode()
        .options({ resultTypes: ["violations"] })
        .withTags(tags)
        .analyze(),
    );
    await timed("axe again", () =>
      new AxeBuilder({ page })
        .setLegacyMode()
        .options({ resultTypes: ["violations"] })
        .withTags(tags)
        .analyze(),
    );
    await timed("axe unframed", () => faultsOf(page, { framed: false }));
    await timed("axe main", () =>
      new AxeBuilder({ page })
        .setLegacyMode()
        .options({ resultTypes: ["violations"] })
        .withTags(tags)
        .include("main")
        .analyze(),
    );
    await timed("axe no contrast", () =>
      new AxeBuilder({ page })
        .setLegacyMode()
        .options({ resultTypes: ["violations"] })
        .withTags(tags)
        .disableRules("color-contrast")
        .analyze(),
    );
    await timed("axe no preload", () =>
      new AxeBuilder({ page })
        .setLegacyMode()
        .options({ resultTypes: ["violations"], preload: false, iframes: false })
        .withTags(tags)
        .analyze(),
    );
    await timed("phone", () => page.setViewportSize({ width: 390, height: 844 }));
    await timed("fit", () => expectToFit(page));
  }
  for (const name of Object.keys(sum)) sum[name] = Math.round((sum[name] ?? 0) / list.length);
  console.log(list.length, JSON.stringify(sum));
  expect(list.length).toBeGreaterThan(10);
});

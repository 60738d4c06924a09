import { expect, it } from "vitest";
import { tidyPoints } from "../../../../lib/domain/scoring/tidy-points.ts";

it("turns hundredths into points of nine decimals", () => {
  expect(tidyPoints(8500)).toBe(85);
  expect(tidyPoints(100 / 3)).toBe(0.333333333);
});

it("drops the noise of a fit, and its sign", () => {
  expect(tidyPoints(200.00000000001)).toBe(2);
  expect(Object.is(tidyPoints(-1e-12), 0)).toBe(true);
});

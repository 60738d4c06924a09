import { expect, test } from "vitest";
import { plainSelectors } from "../../../scripts/old-kernels/plain-selectors.mjs";

test.each([
  [".sheet :is(th, td).num", [".sheet th.num", ".sheet td.num"]],
  [":is(.a, .b):is(:focus, .c)", [".a:focus", ".a.c", ".b:focus", ".b.c"]],
  [".tab:is(.tabs > .tab):hover", [".tabs > .tab.tab:hover"]],
  [":where(.divide-y > :not(:last-child))", [".divide-y > :not(:last-child)"]],
  ["input:where([type=a])::placeholder", ["input[type=a]::placeholder"]],
  ["button:is(input)", []],
  [".a:not(.b, #c)", [".a:not(.b):not(#c)"]],
  [".a:not(.b.c)", [".a"]],
  [":is(:where(.group):is([open], :popover-open, :open) .x)", [".group[open] .x"]],
  [".x:is(:has(a), .y)", [".x.y"]],
  [".a:not(:has(b))", []],
  [".plain > .one:not(.two)", []],
])("%s as Chromium 86 reads it", (selector, plain) => {
  expect(plainSelectors(selector)).toEqual(plain);
});

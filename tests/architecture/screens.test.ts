import { globSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { screens } from "../e2e/screens";

// A page that no screen shows is looked at by nobody: neither for its width on a phone, nor for its contrast.

/** Pages that are no screen of their own. */
const noScreens = new Set([
  "[...rest]", // what is no page: doors.spec.ts looks at it
  "desk/[...rest]",
  "portal/[...rest]",
  "mentor/[...rest]",
  "approval/[...rest]",
  "community/[...rest]",
]);

const app = path.resolve(import.meta.dirname, "../../app");

/** Pages as Next finds them, by their address in a center, or with a slash outside of any. */
const pages = globSync("**/page.tsx", { cwd: app }).map((file) => {
  const parts = path.dirname(file).split(path.sep);
  const shown = parts.filter((part) => !part.startsWith("(") && part !== "[center]").join("/");
  return parts[0] === "[center]" ? shown : `/${shown}`;
});

const isPart = (part: string) => part.startsWith("[");

/** The page that Next would show there: a part that is written out goes before one in brackets. */
function pageAt(address: string): string | undefined {
  const asked = (address.split("?")[0] ?? "").split("/");
  const fits = (page: string) => {
    const parts = page.split("/");
    return parts.length === asked.length && parts.every((part, at) => isPart(part) || part === asked[at]);
  };
  const parts = (page: string) => page.split("/").filter(isPart).length;
  return pages.filter(fits).sort((one, other) => parts(one) - parts(other))[0];
}

const shown = Object.entries(screens).flatMap(([who, all]) =>
  Object.entries(all).map(([name, address]) => ({ who, name, address, page: pageAt(address) })),
);

describe("the screens that are looked at", () => {
  test("stand each on a page", () => {
    expect(shown.filter(({ page }) => page === undefined)).toEqual([]);
  });

  test("show every page there is: one that is new has its place in tests/e2e/screens.ts", () => {
    const seen = new Set(shown.map(({ page }) => page));
    expect(pages.filter((page) => !seen.has(page) && !noScreens.has(page))).toEqual([]);
  });

  test("are all but the pages that are none", () => {
    const seen = new Set(shown.map(({ page }) => page));
    expect([...noScreens].filter((page) => seen.has(page) || !pages.includes(page))).toEqual([]);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import * as scoring from "../../../../lib/domain/scoring/index.ts";

const folder = new URL("../../../../lib/domain/scoring/", import.meta.url);
const sources = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(new URL(name, folder), "utf8"),
}));

it("offers the functions of the specification by name", () => {
  expect(Object.keys(scoring).toSorted()).toStrictEqual([
    "ReviewError",
    "awards",
    "compare",
    "drawOrder",
    "outcomeLabels",
    "panelReport",
    "rank",
    "robustness",
  ]);
});

it("can be taken away as a folder: no import but its own files, and node:crypto in the draw", () => {
  const outside = sources.flatMap(({ name, text }) =>
    [...text.matchAll(/from "([^"]+)"/g)]
      .map(([, target = ""]) => target)
      .filter((target) => !/^\.\/[a-z-]+\.ts$/.test(target))
      .map((target) => `${name}: ${target}`),
  );
  expect(outside).toStrictEqual(["draw-order.ts: node:crypto"]);
});

it("knows no clock, dice or console", () => {
  const impure = /\bDate\b|\bMath\.random\b|\bconsole\b|\bprocess\b|\bperformance\b/;
  expect(sources.filter(({ text }) => impure.test(text)).map(({ name }) => name)).toStrictEqual([]);
});

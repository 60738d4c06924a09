import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

// Nothing depends on the zone or the locale of the machine: days are those of China, whatever it is set to.

const root = path.resolve(import.meta.dirname, "../..");
const files = globSync(["{app,components,lib,scripts,prisma}/**/*.{ts,tsx,mjs}", "*.ts"], { cwd: root })
  .map((file) => file.split(path.sep).join("/"))
  .filter((file) => !file.startsWith("lib/db/generated/"));

const machine: [what: string, use: RegExp][] = [
  ["a clock of the machine", /\.[gs]et(Date|Day|Month|FullYear|Year|Hours|Minutes|TimezoneOffset)\(/],
  ["words of the machine's locale", /\.toLocale\w*\(|\.to(Date|Time)String\(/],
  ["an Intl without a locale", /\bIntl\.(?!Segmenter\("zh")\w+\((?!")/],
  ["an order without a locale", /\.localeCompare\((?:[^()]|\([^()]*\))*\)(?<!, "[\w-]+"\))/],
  ["a day of the machine's zone", /new Date\((?:[^(),]|\([^()]*\))+,/],
  ["a day of the database's zone", /\b(current_date|current_time|localtime(stamp)?)\b/i],
];

test.each(machine)("%s is used nowhere", (_, use) => {
  const users = files.filter((file) => {
    const code = readFileSync(path.join(root, file), "utf8").replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, "");
    return use.test(code);
  });
  expect(users).toEqual([]);
});

test("the uses would be seen", () => {
  const examples = [
    "day.getDate()",
    "day.toLocaleDateString()",
    "new Intl.DateTimeFormat()",
    "a.localeCompare(b)",
    "new Date(year, 0, 1)",
    "select current_date",
  ];
  expect(machine.map(([, use], index) => use.test(examples[index] ?? ""))).toEqual(examples.map(() => true));
});

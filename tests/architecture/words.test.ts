import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

// One thing has one word, on every screen, paper and message.

const root = path.resolve(import.meta.dirname, "../..");

const lines = globSync("{app,components,lib,prisma/demo,scripts}/**/*.{ts,tsx}", { cwd: root })
  .map((file) => file.split(path.sep).join("/"))
  .filter((file) => !file.startsWith("lib/db/generated/"))
  .sort()
  .flatMap((file) =>
    readFileSync(path.join(root, file), "utf8")
      .split("\n")
      .map((text, index) => ({ place: `${file}:${index + 1}`, text })),
  );

function found(pattern: RegExp): string[] {
  return lines.filter(({ text }) => pattern.test(text)).map(({ place, text }) => `${place} ${text.trim()}`);
}

const retired: [pattern: RegExp, word: string][] = [
  [/受理号/, "申请编号"],
  // 受理 itself is an act of the center, and never means that something was handed in.
  [/受理回执|申请已受理/, "申请回执, 申请已提交"],
  [/评委|(?<!评审)专家(?!库)/, "评审专家, and 专家库 for their register"],
  [/交卷|打分表[已未待]交|[已未待]交的?打分表/, "提交评分, 已提交, 未提交"],
  [/结束公示|转入签约/, "公示期满转签约"],
  [/形式审查|待审查/, "初审"],
  [/拟入驻/, "入围"],
  [/(该|这家)机构|机构情况/, "组织"],
];

test.each(retired)("%s is said as %s", (pattern) => {
  expect(found(pattern)).toEqual([]);
});

test("a count on a screen stands between spaces; papers after GB/T 9704 have none", () => {
  const count = String.raw`\$?\{[\w.]*\b(count|total|length)\}`;
  const tight = new RegExp(String.raw`\p{Script=Han}${count}|${count}\p{Script=Han}`, "u");
  expect(
    found(tight).filter((line) => /^(app|components)\//.test(line) && !/notice-paper/.test(line)),
  ).toEqual([]);
});

test("dates stand among the words without a space, and a period comes from formatPeriod", () => {
  const date = String.raw`\bformatDate\w*\([^{}]*\)\}`;
  expect(found(new RegExp(String.raw`\p{Script=Han} \$?\{${date}|${date} \p{Script=Han}`, "u"))).toEqual([]);
  expect(found(new RegExp(String.raw`${date} ?[至—~-] ?\$?\{formatDate`))).toEqual([]);
});

test("no sentence is broken over two lines of markup, which would show a space in it", () => {
  const han = String.raw`[\p{Script=Han}，。；、：“”（）《》]`;
  const bare = new RegExp(`^\\s*${han}[^=;]*$`, "u");
  const broken = lines.filter(({ place, text }, at) => {
    const after = lines[at + 1];
    if (!place.split(":")[0]?.endsWith(".tsx") || !after) return false;
    return bare.test(text) && new RegExp(`${han}$`, "u").test(text) && bare.test(after.text);
  });
  expect(broken).toEqual([]);
});

import { expect, test } from "vitest";
import { docOf, textOf } from "@/components/form/rich-text/rich-doc";

test.each([
  [
    "headings, paragraphs, bold and links",
    "# 招募对象\n\n面向**全区**社会组织，见[指南](https://fuhua.example/guide)。\n\n## 其中",
  ],
  ["lists", "- 依法登记\n- 有专职人员\n\n3. 提交\n4. 初审"],
  ["a table", "| 组别 | 名额 |\n| --- | --- |\n| 园内 | 15 |"],
  ["marks that are meant as they stand", "\\# 号房\n\n1\\. 不是列表\n\n两颗星 \\*\\* 和 \\[方括号]"],
])("the editor gives back %s as it was given", (_, text) => {
  expect(textOf(docOf(text))).toBe(text);
});

test("a text that nobody has written yet is one empty paragraph, and stays empty", () => {
  expect(docOf("").childCount).toBe(1);
  expect(textOf(docOf(""))).toBe("");
});

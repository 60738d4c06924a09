import { expect, test } from "vitest";
import { categories, categoryLabels } from "@/lib/domain/registry/categories";

test("the six categories of the entry guide are there, each under its own name", () => {
  expect(categories.map((category) => categoryLabels[category])).toEqual([
    "公益慈善",
    "城乡服务",
    "科技",
    "文艺",
    "行业协会商会",
    "其他社会服务机构",
  ]);
});

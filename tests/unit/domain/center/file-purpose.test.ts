import { expect, test } from "vitest";
import { formatBytes, limitsInWords, whyNotAdd } from "@/lib/domain/center/file-purpose";

const mega = 1024 * 1024;
const held = (bytes: number, part: string | null = null) => ({ bytes, part });
const purpose = { label: "附件", types: ["pdf" as const], most: 4 * mega, count: 2, total: 5 * mega };

test("sizes are said as people say them", () => {
  expect([1, 1024, 300_000, mega, 4.64 * mega].map(formatBytes)).toEqual([
    "1 KB",
    "1 KB",
    "293 KB",
    "1 MB",
    "4.6 MB",
  ]);
  expect(limitsInWords(purpose)).toBe("可以上传 PDF，每个不超过 4 MB，最多 2 个。");
});

test("one more is added up to the count and up to the total, and not beyond", () => {
  expect(whyNotAdd(purpose, [held(mega)], held(4 * mega))).toBeNull();
  expect(whyNotAdd(purpose, [held(mega + 1)], held(4 * mega))).toContain("合计不能超过 5 MB");
  expect(whyNotAdd(purpose, [held(1), held(1)], held(1))).toContain("最多 2 个");
  expect(whyNotAdd(purpose, [held(1), held(1)], held(1, "material:1"))).toBeNull();
});

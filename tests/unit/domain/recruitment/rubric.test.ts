import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  fullName,
  readSection,
  rubricLines,
  sectionFaults,
  sectionText,
} from "@/lib/domain/recruitment/rubric";

const leaf = (name: string, max: number, ...section: string[]) => ({ name, max, section });
const words = (criteria: Parameters<typeof rubricLines<ReturnType<typeof leaf>>>[0]) =>
  rubricLines(criteria).map((line) =>
    "heading" in line ? [line.depth, line.heading, line.max] : [line.depth, line.leaf.name, line.leaf.max],
  );

describe("rubricLines", () => {
  test("puts each heading once above what belongs to it, with the sum of its points", () => {
    expect(
      words([
        leaf("公益性", 20),
        leaf("持证人数", 10.5, "服务能力", "专业团队"),
        leaf("志愿者", 9.5, "服务能力", "专业团队"),
        leaf("服务业绩", 30, "服务能力"),
        leaf("财务管理", 30, "内部治理"),
      ]),
    ).toEqual([
      [0, "公益性", 20],
      [0, "服务能力", 50],
      [1, "专业团队", 20],
      [2, "持证人数", 10.5],
      [2, "志愿者", 9.5],
      [1, "服务业绩", 30],
      [0, "内部治理", 30],
      [1, "财务管理", 30],
    ]);
  });

  test("without headings is the list itself", () => {
    expect(words([leaf("甲", 50), leaf("乙", 50)])).toEqual([
      [0, "甲", 50],
      [0, "乙", 50],
    ]);
  });

  test("of any rubric loses no criterion, and its outermost lines sum to the whole", () => {
    const section = fc.array(fc.constantFrom("甲", "乙"), { maxLength: 3 });
    const rubric = fc.array(fc.record({ max: fc.integer({ min: 1, max: 20 }), section }), { maxLength: 8 });
    fc.assert(
      fc.property(rubric, (criteria) => {
        const lines = rubricLines(criteria);
        expect(lines.flatMap((line) => ("leaf" in line ? [line.leaf] : []))).toEqual(criteria);
        const outermost = lines.filter(({ depth }) => depth === 0);
        const points = outermost.map((line) => ("heading" in line ? line.max : line.leaf.max));
        const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
        expect(sum(points)).toBe(sum(criteria.map(({ max }) => max)));
      }),
    );
  });
});

describe("sectionFaults", () => {
  const at = (row: number, ...section: string[]) => ({ row, max: 10, section });

  test("lets what stands together stand", () => {
    expect(sectionFaults([at(1), at(2, "甲"), at(3, "甲", "乙"), at(4, "丙", "乙")])).toEqual({});
  });

  test.each([
    [
      "a heading that was left before",
      [at(1, "甲"), at(2, "乙"), at(3, "甲")],
      3,
      "“甲”下的各项指标请排在一起",
    ],
    ["an inner one that was left before", [at(1, "甲", "丁"), at(2, "甲"), at(3, "甲", "丁")], 3, "“丁”"],
    ["too many levels", [at(1, "甲", "乙", "丙", "丁")], 1, "最多 3 级"],
    ["a heading too long", [at(1, "长".repeat(31))], 1, "30 个字"],
  ])("tells of %s", (_, criteria, row, told) => {
    expect(sectionFaults(criteria)[`criterionSection.${row}`]).toContain(told);
  });
});

test("headings are typed in one line, with either stroke, and read back", () => {
  expect(readSection(" 服务能力 ／专业团队/ ")).toEqual(["服务能力", "专业团队"]);
  expect(readSection(" ")).toEqual([]);
  expect(readSection(sectionText({ section: ["服务能力", "专业团队"] }))).toEqual(["服务能力", "专业团队"]);
  expect(fullName({ section: ["服务能力"], name: "持证人数" })).toBe("服务能力／持证人数");
  expect(fullName({ name: "公益性" })).toBe("公益性");
});

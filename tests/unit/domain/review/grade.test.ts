import { describe, expect, it } from "vitest";
import { gradeOf, gradesOf, projectIndicatorsOf, setFaults } from "@/lib/domain/review/grade";

describe("a table of grades", () => {
  it("gives each total the highest grade it reaches", () => {
    const grades = gradesOf(null);
    const of = (total: number) => gradeOf(total, grades)?.grade;
    expect([100, 90, 89, 80, 60, 59, 0].map(of)).toEqual([
      "优秀",
      "优秀",
      "良好",
      "良好",
      "合格",
      "不合格",
      "不合格",
    ]);
    expect(gradeOf(10, [{ grade: "好", least: 50, passes: true }])).toBeNull();
  });

  it("stands on indicators of 100 points, the center's or the usual ones", () => {
    for (const stage of ["midterm", "final"] as const)
      expect(projectIndicatorsOf(stage, null).reduce((sum, { points }) => sum + points, 0)).toBe(100);
    const own = projectIndicatorsOf("final", [{ title: "成效", about: null, points: 100 }]);
    expect(own).toEqual([{ id: "i1", title: "成效", about: null, points: 100 }]);
  });

  it("is refused when points are not 100, a total has no grade, two are the same or a failure beats a pass", () => {
    const pass = { grade: "合格", least: 60, passes: true };
    const fail = { grade: "不合格", least: 0, passes: false };
    const faults = (grades: (typeof pass)[], points = 100) => setFaults({ indicators: [{ points }], grades });
    expect(faults([pass, fail])).toEqual({});
    expect(faults([pass, fail], 99).indicators).toContain("99");
    expect(faults([pass]).grades).toContain("从 0 分起");
    expect(faults([pass, fail, { ...pass, least: 70 }]).grades).toContain("重复");
    expect(
      faults([
        { ...pass, passes: false },
        { ...fail, passes: true },
      ]).grades,
    ).toContain("更低的合格");
  });
});

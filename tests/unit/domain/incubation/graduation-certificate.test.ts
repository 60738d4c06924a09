import { expect, test } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { graduationWords } from "@/lib/domain/incubation/graduation-certificate";

const graduate = {
  name: "暖阳助老服务队",
  legalStatus: "team" as const,
  creditCode: null,
  filingNumber: null,
  startedOn: civilDate("2024-03-01"),
  decidedOn: civilDate("2026-02-28"),
};

test("says who was incubated, under which number, from when to when, and with which result", () => {
  const words = graduationWords(graduate, "平城区社会组织孵化中心");
  expect(words.text).toContain("暖阳助老服务队（未登记团队）");
  expect(words.text).toContain("2024年3月1日至2026年2月28日");
  expect(words.text).toContain("准予出壳");
  expect([words.center, words.day]).toEqual(["平城区社会组织孵化中心", "2026年2月28日"]);
  const filed = { ...graduate, legalStatus: "filed" as const, filingNumber: "民备 12 号" };
  expect(graduationWords(filed, "").text).toContain("备案编号 民备 12 号");
  const registered = { ...filed, legalStatus: "registered" as const, creditCode: "51140200MJ00000000" };
  expect(graduationWords(registered, "").text).toContain("统一社会信用代码 51140200MJ00000000");
});

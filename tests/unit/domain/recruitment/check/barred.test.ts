import { expect, test } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { barInWords, projectInWords, whyNotPass } from "@/lib/domain/recruitment/check/barred";

const bar = {
  startsOn: civilDate("2024-03-01"),
  endsOn: civilDate("2027-02-28"),
  reason: "拒不整改",
};

test("a bar and a running project are told with their rule", () => {
  expect(barInWords(bar)).toContain("拒不整改");
  expect(projectInWords({ number: "PC-XM2026-001", name: "银龄互助" })).toContain("同时只承接一个项目");
});

test("only a call that says so refuses, and only who is barred", () => {
  const barred = [{ kind: "bar" as const, id: "b", words: barInWords(bar) }];
  expect(whyNotPass("shown", barred)).toBeNull();
  expect(whyNotPass("refused", [])).toBeNull();
  expect(whyNotPass("refused", barred)).toContain("拒不整改");
});

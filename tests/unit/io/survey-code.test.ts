import { expect, it, vi } from "vitest";
import { surveyCode, surveyCodeHash } from "@/lib/io/survey-code";

it("a slip has one code that is found again by its hash, unlike those of other slips and surveys", () => {
  vi.stubEnv("AUTH_SECRET", "one secret of thirty-two signs, at least");
  vi.stubEnv("DATABASE_URL", "postgresql://localhost/x");
  const codes = Array.from({ length: 100 }, (_, at) => [
    surveyCode("one", at),
    surveyCode("other", at),
  ]).flat();
  expect(new Set(codes).size).toBe(200);
  for (const code of codes) expect(code).toMatch(/^[A-HJ-NP-Z2-9]{10}$/);
  expect(surveyCode("one", 7)).toBe(surveyCode("one", 7));
  expect(surveyCodeHash(codes[0] ?? "")).not.toContain(codes[0]);
});

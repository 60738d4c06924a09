import { beforeAll, expect, it, vi } from "vitest";
import { answerCode, hashAnswerCode } from "@/lib/io/answer-code";

beforeAll(() => {
  vi.stubEnv("AUTH_SECRET", "one secret of thirty-two signs, at least");
  vi.stubEnv("DATABASE_URL", "postgresql://nobody@localhost/none");
});

it("is the same for one record, another for the next, and recognised however it is typed", () => {
  const code = answerCode("mobilization", "one");
  expect(code).toMatch(/^[2-9A-HJKMNP-Z]{12}$/);
  expect(answerCode("mobilization", "one")).toBe(code);
  expect(answerCode("mobilization", "other")).not.toBe(code);
  const typed = `${code.slice(0, 4).toLowerCase()} ${code.slice(4, 8)}-${code.slice(8)}`;
  expect(hashAnswerCode("mobilization", typed)).toBe(hashAnswerCode("mobilization", code));
  expect(hashAnswerCode("mobilization", code)).not.toContain(code);
});

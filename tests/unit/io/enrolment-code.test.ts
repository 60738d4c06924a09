import { expect, it, vi } from "vitest";
import { normalizeEnrolmentCode } from "@/lib/domain/incubation/attendance";
import { enrolmentCode } from "@/lib/io/enrolment-code";

it("a sign-up has one code, unlike that of others, which can be typed in", () => {
  vi.stubEnv("AUTH_SECRET", "one secret of thirty-two signs, at least");
  vi.stubEnv("DATABASE_URL", "postgresql://localhost/x");
  const ids = Array.from(
    { length: 200 },
    (_, at) => `0197b9aa-0000-7000-8000-${String(at).padStart(12, "0")}`,
  );
  const codes = ids.map(enrolmentCode);
  expect(codes.map(normalizeEnrolmentCode)).toEqual(codes);
  expect(new Set(codes).size).toBe(200);
  expect(ids.map(enrolmentCode)).toEqual(codes);
});

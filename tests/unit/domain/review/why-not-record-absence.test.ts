import { expect, test } from "vitest";
import { whyNotRecordAbsence } from "@/lib/domain/review/why-not-record-absence";

test("nobody records their own absence; anybody else's may be recorded", () => {
  expect(whyNotRecordAbsence({ own: true })).toMatch(/^不能登记自己缺席/);
  expect(whyNotRecordAbsence({ own: false })).toBeNull();
});

import { expect, test } from "vitest";
import { normalizePhone } from "@/lib/domain/base/phone";

test("an office's number is shown half-width, with one kind of dash", () => {
  expect(normalizePhone("０３５２－５５５０１１３")).toBe("0352-5550113");
  expect(normalizePhone(" (0352) 5550113转2、13800001234")).toBe("(0352) 5550113转2、13800001234");
  expect(normalizePhone("12345")).toBe("12345");
});

test("what nobody can dial is none", () => {
  for (const typed of ["abc", "", "—", "110", "0352-abc5550113"]) expect(normalizePhone(typed)).toBeNull();
});

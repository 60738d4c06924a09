import { expect, test } from "vitest";
import { formatSlipCode, plainSlipCode } from "@/lib/domain/center/slip-code";

test("a first password is shown in groups of four", () => {
  expect(formatSlipCode("ABCDEFGHJKMN")).toBe("ABCD-EFGH-JKMN");
});

test.each(["ABCD-EFGH-JKMN", "abcd-efgh-jkmn", " abcdefghjkmn ", "ＡＢＣＤ-efgh jkmn"])(
  "%j is what stands on the slip",
  (typed) => {
    expect(plainSlipCode(typed)).toBe("ABCDEFGHJKMN");
  },
);

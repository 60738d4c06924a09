import { expect, test } from "vitest";
import { formatFirstPassword, plainFirstPassword } from "@/lib/domain/center/first-password";

test("a first password is shown in groups of four", () => {
  expect(formatFirstPassword("ABCDEFGHJKMN")).toBe("ABCD-EFGH-JKMN");
});

test.each(["ABCD-EFGH-JKMN", "abcd-efgh-jkmn", " abcdefghjkmn ", "ＡＢＣＤ-efgh jkmn"])(
  "%j is what stands on the slip",
  (typed) => {
    expect(plainFirstPassword(typed)).toBe("ABCDEFGHJKMN");
  },
);

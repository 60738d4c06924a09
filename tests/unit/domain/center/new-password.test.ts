import { expect, test } from "vitest";
import { whyNotPassword } from "@/lib/domain/center/new-password";

test.each(["一句很好记住的话呀呀", "correct horse battery", "p@ssw0rd-2026"])(
  "%s can be a password",
  (password) => {
    expect(whyNotPassword(password, ["wang.fang@example.org", ""])).toBeNull();
  },
);

test.each([
  ["short", "新密码至少 10 位，可以用一句话。"],
  ["好".repeat(9), "新密码至少 10 位，可以用一句话。"],
  ["a".repeat(201), "新密码不能超过 200 位。"],
  ["1212121212", "新密码不能是少数几个字符的重复。"],
  ["Wang.Fang2026", "新密码不能含有您的登录名。"],
  ["my-13800001234", "新密码不能含有您的登录名。"],
])("%s cannot", (password, sentence) => {
  expect(whyNotPassword(password, ["wang.fang@example.org", "13800001234"])).toBe(sentence);
});

test("a login of a few letters does not forbid them in every word", () => {
  expect(whyNotPassword("a sentence of mine", ["li@example.org"])).toBeNull();
});

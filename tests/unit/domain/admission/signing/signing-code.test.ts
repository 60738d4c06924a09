import { expect, test } from "vitest";
import {
  codePause,
  codesPerDay,
  codeTries,
  readCode,
  whyNotSendCode,
  whyNotUseCode,
} from "@/lib/domain/admission/signing/signing-code";

const now = new Date("2022-02-17T04:00:00Z");
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);

test("a code is six digits, however they are typed", () => {
  expect(readCode(" ４０２ 913 ")).toBe("402913");
  for (const typed of ["", "40291", "4029134", "40291O"]) expect(readCode(typed)).toBeNull();
});

test("a new code goes out a minute after the last, and ten times a day", () => {
  expect(whyNotSendCode([], now)).toBeNull();
  expect(whyNotSendCode([ago(codePause)], now)).toBeNull();
  expect(whyNotSendCode([ago(codePause - 12)], now)).toContain("12 秒");
  const many = Array.from({ length: codesPerDay }, (_, at) => ago(3600 + at));
  expect(whyNotSendCode(many, now)).toContain("明天再试");
});

test("a code is good for ten minutes, once, and for five tries", () => {
  const code = { expiresAt: new Date(now.getTime() + 1), tries: codeTries - 1, usedAt: null };
  expect(whyNotUseCode(code, now)).toBeNull();
  expect(whyNotUseCode(null, now)).toContain("先获取");
  expect(whyNotUseCode({ ...code, expiresAt: now }, now)).toContain("失效");
  expect(whyNotUseCode({ ...code, tries: codeTries }, now)).toContain("输错 5 次");
  expect(whyNotUseCode({ ...code, usedAt: ago(5) }, now)).toContain("已经用过");
});

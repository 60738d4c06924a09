import { describe, expect, it } from "vitest";
import {
  isSame,
  lastDigits,
  normalizeEnrolmentCode,
  whyNotSignIn,
  whyNotTick,
} from "@/lib/domain/incubation/attendance";

const at = (time: string) => new Date(`2026-03-12T${time}:00+08:00`);
const session = { startsAt: at("14:30"), endsAt: at("16:30") };

describe("signing in by the code on the wall", () => {
  it("works from half an hour before to half an hour after", () => {
    expect(whyNotSignIn(session, at("13:59"))).toContain("14:00起");
    expect(whyNotSignIn(session, at("14:00"))).toBeNull();
    expect(whyNotSignIn(session, at("17:00"))).toBeNull();
    expect(whyNotSignIn(session, at("17:01"))).toContain("补登");
  });

  it("is done by the list from the day of the session on", () => {
    expect(whyNotTick(session, at("00:10"))).toBeNull();
    expect(whyNotTick(session, new Date("2026-03-11T23:59:00+08:00"))).toContain("2026年3月12日 14:30");
  });

  it("asks for four digits in any width, and tells two of a name apart by them", () => {
    expect(lastDigits(" １２３４ ")).toBe("1234");
    expect(lastDigits("234")).toBeNull();
    expect(lastDigits("12a4")).toBeNull();
    const one = { name: "李四", mobile: "13800001234" };
    expect(isSame(one, { name: "李四", digits: "1234" })).toBe(true);
    expect(isSame(one, { name: "李四", digits: "1235" })).toBe(false);
    expect(isSame(one, { name: "张三", digits: "1234" })).toBe(false);
    expect(isSame({ ...one, mobile: null }, { name: "李四", digits: "" })).toBe(false);
  });
});

it("the code of a sign-up is read in any case and width, and never with signs it cannot have", () => {
  expect(normalizeEnrolmentCode("abcd-2345")).toBe("ABCD2345");
  expect(normalizeEnrolmentCode("ＡＢＣＤ2345")).toBe("ABCD2345");
  expect(normalizeEnrolmentCode("ABCD1345")).toBeNull();
  expect(normalizeEnrolmentCode("ABCD234")).toBeNull();
});

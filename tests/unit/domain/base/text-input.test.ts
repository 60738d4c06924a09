import { describe, expect, test } from "vitest";
import { cleanName, toHalfWidth, toPlainCode } from "@/lib/domain/base/text-input";

describe("toHalfWidth", () => {
  test("turns full-width letters, digits, signs and spaces into ASCII", () => {
    expect(toHalfWidth("ＡＢｃ　１２３－（％）")).toBe("ABc 123-(%)");
  });

  test("leaves Chinese text and its punctuation alone", () => {
    expect(toHalfWidth("平城区、“𬭸”。·")).toBe("平城区、“𬭸”。·");
  });
});

describe("toPlainCode", () => {
  test("drops spaces and the invisible marks of pasted text", () => {
    expect(toPlainCode("\uFEFF１３８\u200B 0000\u00A0\u202D1234\t")).toBe("13800001234");
  });

  test.each(["–", "—", "‐", "−", "－", "―"])("reads %j as a hyphen", (dash) => {
    expect(toPlainCode(`A${dash}B`)).toBe("A-B");
  });
});

describe("cleanName", () => {
  test("trims and collapses spaces", () => {
    expect(cleanName("  John \u3000 Smith\n")).toBe("John Smith");
  });

  test("removes the space that lines up two-character names in Word", () => {
    expect(cleanName("张　三")).toBe("张三");
    expect(cleanName("平城区 阳光 服务中心")).toBe("平城区阳光服务中心");
  });

  test("keeps the dot of minority names and makes it one kind", () => {
    for (const dot of ["·", "•", "‧", "・", " · "])
      expect(cleanName(`阿依古丽${dot}买买提`)).toBe("阿依古丽·买买提");
  });

  test("keeps rare characters, compatibility characters and full-width brackets as typed", () => {
    for (const name of ["𬭸𠅤", "\uFA0E", "李\u{E0100}", "协会（平城）"]) expect(cleanName(name)).toBe(name);
  });

  test("removes marks nobody can see", () => {
    expect(cleanName("王\u200B小\uFEFF明\u0000")).toBe("王小明");
  });
});

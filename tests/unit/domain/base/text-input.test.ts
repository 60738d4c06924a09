import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  cleanName,
  isSpeakable,
  toHalfWidth,
  toPlainCode,
  withoutInvisible,
} from "@/lib/domain/base/text-input";

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
  test("takes the characters for the radicals that text copied out of a PDF has in their place", () => {
    expect(cleanName("\u2EA0\u2F63\u2ED3\u2EDB\u2F70")).toBe("民生长风示");
    expect(cleanName("\u2EE2\u2F00\u2EF0\u2EF3")).toBe("马一龙龟");
  });

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

const unseen = Array.from({ length: 0x10_ffff }, (_, sign) => String.fromCodePoint(sign)).filter((sign) =>
  /[\p{Default_Ignorable_Code_Point}\p{Cc}\u2800\uFFF9-\uFFFB]/u.test(sign),
);

describe("withoutInvisible", () => {
  test("counts blanks that are letters as nothing typed", () => {
    expect(withoutInvisible("\u{13441}\u{13442}\u2800").trim()).toBe("");
  });

  test("removes every sign that nobody sees, wherever it stands among letters", () => {
    const shaping = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u;
    for (const sign of unseen) {
      if (/[\n\r\t\u2800]/.test(sign)) continue;
      expect(withoutInvisible(`${sign}Ab${sign}c${sign}`)).toBe("Abc");
      if (!shaping.test(sign)) expect(withoutInvisible(`${sign}爱${sign}心${sign}`)).toBe("爱心");
    }
  });

  test("leaves nothing of a text of them alone, so that it counts as empty", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...unseen)), (signs) => {
        expect(withoutInvisible(signs.join("")).trim()).toBe("");
      }),
    );
  });

  test.each([
    ["a rare character and its variant", "𬭸𠅤李\u{E0100}\uFA0E"],
    ["a Mongolian name with its shaping signs", "\u1820\u180B\u1828\u180E\u1820"],
    ["emoji of several parts", "👨‍👩‍👧 ❤️ 👍🏽 1️⃣"],
    ["lines and tabs", "一\r\n二\t三"],
    ["the dot of minority names", "阿依古丽·买买提"],
  ])("keeps %s", (_, text) => expect(withoutInvisible(text)).toBe(text));
});

describe("isSpeakable", () => {
  test("asks for a letter or a digit of any script", () => {
    for (const name of ["张", "𠅤", "A", "7", "阿依古丽·买买提", "ᠮ", "འ"])
      expect(isSpeakable(name)).toBe(true);
    for (const name of ["", "·", "——", "（）", "😀", "\u0301"]) expect(isSpeakable(name)).toBe(false);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maskName, maskPhone, maskRuleLabels, maskRules } from "@/lib/domain/base/masking";

describe("maskName", () => {
  test.each([
    ["张三", "张*", "张*"],
    ["张小三", "张*三", "张**"],
    ["张王小三", "张**三", "张***"],
    ["欧阳锋", "欧阳*", "欧阳*"],
    ["欧阳小三", "欧阳*三", "欧阳**"],
    ["欧阳", "欧*", "欧*"],
    ["阿依古丽·买买提", "阿***·**提", "阿***·***"],
    ["阿依古丽•买买提", "阿***·**提", "阿***·***"],
    ["John Smith", "J*** ****h", "J*** *****"],
    ["张　三", "张*", "张*"],
    ["张", "*", "*"],
    ["", "", ""],
  ])("%s becomes %s or %s", (name, keepEnds, keepSurname) => {
    expect(maskName(name, "keepEnds")).toBe(keepEnds);
    expect(maskName(name, "keepSurname")).toBe(keepSurname);
  });

  test("counts a rare character, or one with a variation mark, as one", () => {
    expect(maskName("𬭸小𠅤", "keepEnds")).toBe("𬭸*𠅤");
    expect(maskName("邉\u{E0100}小三", "keepSurname")).toBe("邉\u{E0100}**");
  });

  test("always hides something, and the surname rule never shows more than the other", () => {
    const name = fc.string({ unit: fc.constantFrom(..."张王欧阳司马小三𬭸·"), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(name, (text) => {
        fc.pre(/[^·]/.test(text));
        const ends = maskName(text, "keepEnds");
        const surname = maskName(text, "keepSurname");
        expect(ends).toContain("*");
        expect(surname.split("*").length).toBeGreaterThanOrEqual(ends.split("*").length);
      }),
    );
  });

  test("both rules have a Chinese label with an example", () => {
    for (const rule of maskRules) expect(maskRuleLabels[rule]).toContain(maskName("张小三", rule));
  });
});

describe("maskPhone", () => {
  test.each([
    ["13800001234", "138****1234"],
    ["+86 138-0000-1234", "138****1234"],
    ["0352-5551234", "0352-****234"],
    ["(0352)5551234", "0352-****234"],
    ["03525551234", "0352-****234"],
    ["０３５２—５５５１２３４", "0352-****234"],
    ["010-66665555", "010-*****555"],
    ["0351-55512345-801", "0351-*****345"],
    ["0352-5551234转8", "0352-****234"],
    ["5551234", "****234"],
    ["", ""],
  ])("%s becomes %s", (text, masked) => {
    expect(maskPhone(text)).toBe(masked);
  });

  test.each(["138 0000", "12345", "微信同号13800001234", "13800001234/13900001234"])(
    "hides %j altogether",
    (text) => {
      expect(maskPhone(text)).toBe("****");
    },
  );
});

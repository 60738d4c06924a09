import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkCreditCode,
  normalizeCreditCode,
  socialOrganizationClass,
  socialOrganizationClasses,
  socialOrganizationClassLabels,
} from "@/lib/domain/registry/credit-code";
import { creditCodeAlphabet, creditCodeCheckCharacter } from "@/lib/domain/registry/credit-code-digits";

/** Synthetic codes with a right body code; no real body is meant. */
const GUJIAO = "52140181MJ0A1B2C57";
const sound = [
  GUJIAO,
  "51140213MJ3D4E5F1Y",
  "52620902MJY6G7H87A",
  "52140213MJ00001650",
  "52140181MJ000019XP",
];

function refusal(text: string) {
  const check = checkCreditCode(text);
  return check.ok ? null : check;
}

describe("codes that stand", () => {
  test.each([...sound, "91110108551385082Q"])("%s passes without a warning", (code) => {
    expect(checkCreditCode(code)).toEqual({ ok: true, code, warnings: [] });
  });

  test("91350100M000100Y43 of another registrar passes", () => {
    expect(checkCreditCode("91350100M000100Y43").ok).toBe(true);
  });

  test("a body code that fails its own check only warns", () => {
    const first17 = "52140181MJ0A1B2C6";
    const check = checkCreditCode(first17 + creditCodeCheckCharacter(first17));
    expect(check.ok && check.warnings.length).toBe(1);
  });

  test("no division is refused, neither a former nor an invented one", () => {
    const division = fc.stringMatching(/^\d{6}$/);
    fc.assert(
      fc.property(division, (digits) => {
        const first17 = `52${digits}MJ0A1B2C5`;
        const code = first17 + creditCodeCheckCharacter(first17);
        expect(checkCreditCode(code).ok).toBe(true);
      }),
    );
  });
});

describe("what people type", () => {
  test.each([
    " 52140181MJ0A1B2C57 ",
    "52140181mj0a1b2c57",
    "52 140181 MJ0A1B2C5 7",
    "５２１４０１８１ＭＪ０Ａ１Ｂ２Ｃ５７",
    "５２１４０１８１ｍｊ０ａ１ｂ２ｃ５７　",
    "\uFEFF52140181MJ0A1B2C57\u200B\t",
  ])("%j is read as the code", (text) => {
    expect(normalizeCreditCode(text)).toBe(GUJIAO);
    expect(checkCreditCode(text)).toEqual({ ok: true, code: GUJIAO, warnings: [] });
  });
});

describe("codes that are refused", () => {
  test("nothing typed", () => {
    expect(refusal("  ")).toEqual({
      ok: false,
      reason: "length",
      message: "统一社会信用代码应为 18 位，请填写。",
    });
  });

  test("one character short or long: says how many there are", () => {
    expect(refusal(GUJIAO.slice(1))).toMatchObject({
      reason: "length",
      message: expect.stringContaining("17 位"),
    });
    expect(refusal(`${GUJIAO}1`)).toMatchObject({
      reason: "length",
      message: expect.stringContaining("19 位"),
    });
  });

  test.each([
    ["I", "数字 1"],
    ["O", "数字 0"],
    ["Z", "数字 2"],
    ["S", "数字 5"],
    ["V", "字母 U 或 Y"],
    ["o", "数字 0"],
  ])("the letter %s: says that it is never used, where it stands and what was meant", (letter, meant) => {
    const check = refusal(`52140181MJ${letter}A1B2C57`);
    expect(check?.reason).toBe("letters");
    expect(check?.message).toContain(`第 11 位的“${letter.toUpperCase()}”可能应为${meant}`);
  });

  test.each(["-", "中", "𬭸", "*"])("the character %s: says where it stands", (character) => {
    const check = refusal(`52140181MJ${character}A1B2C57`);
    expect(check).toMatchObject({
      reason: "letters",
      message: expect.stringContaining(`第 11 位是“${character}”`),
    });
  });

  test("a letter inside the division", () => {
    expect(refusal("5214A181MJ0A1B2C57")?.reason).toBe("shape");
  });

  test("an early pilot code that fails the check is told apart, so that staff may override it", () => {
    expect(refusal("52140181MJ0A1B2C58")?.reason).toBe("checkDigit");
  });

  test("all 540 errors in a single character", () => {
    let tried = 0;
    for (let place = 0; place < GUJIAO.length; place += 1) {
      for (const wrong of creditCodeAlphabet) {
        if (wrong === GUJIAO[place]) continue;
        tried += 1;
        const code = GUJIAO.slice(0, place) + wrong + GUJIAO.slice(place + 1);
        expect(refusal(code), code).not.toBeNull();
      }
    }
    expect(tried).toBe(540);
  });

  test("all 17 swaps of neighbours", () => {
    for (let place = 0; place < GUJIAO.length - 1; place += 1) {
      const swapped = `${GUJIAO[place + 1]}${GUJIAO[place]}`;
      const code = GUJIAO.slice(0, place) + swapped + GUJIAO.slice(place + 2);
      expect(refusal(code), code).not.toBeNull();
    }
  });
});

describe("socialOrganizationClass", () => {
  test.each([
    ["51140213MJ3D4E5F1Y", "association"],
    ["52140181MJ0A1B2C57", "institution"],
    ["53140000MJ0A1B2C5X", "foundation"],
    ["59140000MJ0A1B2C5X", "other"],
    ["91110108551385082Q", null],
    ["54140000MJ0A1B2C5X", null],
    ["", null],
  ])("%s is %s", (code, expected) => {
    expect(socialOrganizationClass(code)).toBe(expected);
  });

  test("every class has its own Chinese name", () => {
    expect(new Set(socialOrganizationClasses.map((kind) => socialOrganizationClassLabels[kind])).size).toBe(
      4,
    );
  });
});

import { describe, expect, test } from "vitest";
import {
  bodyCodeCheckCharacter,
  creditCodeAlphabet,
  creditCodeCheckCharacter,
} from "@/lib/domain/registry/credit-code-digits";

test("the alphabet has 31 characters and none of I O Z S V", () => {
  expect(new Set(creditCodeAlphabet).size).toBe(31);
  expect(creditCodeAlphabet).not.toMatch(/[IOZSV]/);
});

describe("creditCodeCheckCharacter", () => {
  test.each([
    ["52140181MJ0A1B2C5", "7"],
    ["51140213MJ3D4E5F1", "Y"],
    ["52620902MJY6G7H87", "A"],
    ["52140181MJ000019X", "P"],
    ["91110108551385082", "Q"],
    ["91350100M000100Y4", "3"],
  ])("%s ends with %s", (first17, check) => {
    expect(creditCodeCheckCharacter(first17)).toBe(check);
  });

  test("a sum divisible by 31 gives 0", () => {
    expect(creditCodeCheckCharacter("52140213MJ0000165")).toBe("0");
  });

  test.each(["", "52140181MJ0A1B2C", "52140181MJ0A1B2C57", "52140181MJOA1B2C5"])("refuses %j", (text) => {
    expect(() => creditCodeCheckCharacter(text)).toThrow(RangeError);
  });
});

describe("bodyCodeCheckCharacter", () => {
  test.each([
    ["MJ0A1B2C", "5"],
    ["MJ3D4E5F", "1"],
    ["MJY6G7H8", "7"],
    ["MJ000019", "X"],
    ["55138508", "2"],
  ])("%s ends with %s", (first8, check) => {
    expect(bodyCodeCheckCharacter(first8)).toBe(check);
  });

  test("a sum divisible by 11 gives 0", () => {
    expect(bodyCodeCheckCharacter("00000000")).toBe("0");
  });

  test.each(["", "MJ0A1B2", "mj0a1b2c"])("refuses %j", (text) => {
    expect(() => bodyCodeCheckCharacter(text)).toThrow(RangeError);
  });
});

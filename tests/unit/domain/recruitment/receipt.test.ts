import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { callKinds } from "@/lib/domain/recruitment/call/call-key";
import { formatReceipt, parseReceipt } from "@/lib/domain/recruitment/receipt";

const batch = (number: number) => ({ kind: "incubation" as const, number });
const seventeenth = { centerCode: "PC", call: batch(3), sequence: 17 };

describe("formatReceipt", () => {
  test("writes center, call and sequence", () => {
    expect(formatReceipt("PC", batch(3), 17)).toBe("PC03-0017");
  });

  test("names the kind of any other call", () => {
    expect(formatReceipt("PC", { kind: "venture", number: 2 }, 17)).toBe("PC-CT02-0017");
  });

  test("grows instead of cutting large numbers", () => {
    expect(formatReceipt("PC", batch(123), 12345)).toBe("PC123-12345");
  });

  test.each([
    ["", 1, 1],
    ["pc", 1, 1],
    ["P1", 1, 1],
    ["PC", 0, 1],
    ["PC", 1, 0],
    ["PC", 1.5, 1],
  ])("refuses %j, %d, %d", (center, call, sequence) => {
    expect(() => formatReceipt(center, batch(call), sequence)).toThrow(RangeError);
  });
});

describe("parseReceipt", () => {
  test.each([
    "PC03-0017",
    "pc03-0017",
    " PC 03 - 0017 ",
    "PC030017",
    "ＰＣ０３－００１７",
    "PC03—0017",
    "PC03–0017",
    "PC3-17",
  ])("understands %j", (text) => {
    expect(parseReceipt(text)).toEqual(seventeenth);
  });

  test.each([
    "",
    "PC",
    "PC03-",
    "03-0017",
    "PC03-00x7",
    "PC00-0017",
    "PC03-0000",
    "PC1030017",
    "PC03-0017-1",
  ])("answers null for %j", (text) => {
    expect(parseReceipt(text)).toBeNull();
  });

  test("reads back every number that was given out", () => {
    const center = fc.stringMatching(/^[A-Z]{2,6}$/);
    fc.assert(
      fc.property(
        center,
        fc.record({ kind: fc.constantFrom(...callKinds), number: fc.integer({ min: 1, max: 999 }) }),
        fc.integer({ min: 1, max: 99_999 }),
        (...parts) => {
          const [centerCode, call, sequence] = parts;
          expect(parseReceipt(formatReceipt(...parts))).toEqual({ centerCode, call, sequence });
        },
      ),
    );
  });
});

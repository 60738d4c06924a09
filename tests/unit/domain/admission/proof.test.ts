import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatSerial, meaningOf, readSerial, serialLength, shownHolder } from "@/lib/domain/admission/proof";
import { clearSigns } from "@/lib/domain/base/text-input";

const drawn = fc.array(fc.nat(30), { minLength: serialLength - 1, maxLength: serialLength - 1 });

describe("a serial", () => {
  test("is read back however it is typed", () => {
    fc.assert(
      fc.property(drawn, (numbers) => {
        const serial = formatSerial("PC", numbers);
        expect(serial).toMatch(/^PC(-[A-Z2-9]{4}){3}$/);
        for (const typed of [serial, serial.toLowerCase(), serial.replaceAll("-", " "), serial.slice(3)])
          expect(readSerial("PC", typed)).toEqual({ ok: true, serial });
      }),
    );
  });

  test("with one wrong sign, or two neighbours exchanged, is none", () => {
    fc.assert(
      fc.property(drawn, fc.nat(serialLength - 1), fc.integer({ min: 1, max: 30 }), (numbers, at, by) => {
        const body = formatSerial("PC", numbers).slice(3).replaceAll("-", "");
        const other = clearSigns.charAt((clearSigns.indexOf(body.charAt(at)) + by) % 31);
        expect(readSerial("PC", body.slice(0, at) + other + body.slice(at + 1)).ok).toBe(false);
        const [one = "", two = ""] = body.slice(at, at + 2);
        if (two === "" || one === two) return;
        expect(readSerial("PC", body.slice(0, at) + two + one + body.slice(at + 2)).ok).toBe(false);
      }),
    );
  });

  test.each([
    ["", "12 位"],
    ["PC-7K3M", "12 位"],
    ["ZZ-7K3M-X9QF-2HTA", "以 PC 开头"],
    ["PC-0K3M-X9QF-2HTA", "没有 0、1、I、L、O"],
  ])("%j says what is wrong with it", (typed, words) => {
    expect(readSerial("PC", typed)).toMatchObject({ ok: false, why: expect.stringContaining(words) });
  });

  test("is made of eleven numbers below 31", () => {
    expect(() => formatSerial("PC", [1])).toThrow(RangeError);
    expect(() => formatSerial("PC", [31, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])).toThrow(RangeError);
  });
});

test("of a person no full name is shown, of an organization it is", () => {
  expect(shownHolder("attendance", "张小三", "keepEnds")).toBe("张*三");
  expect(shownHolder("agreement", "邻里互助队", "keepEnds")).toBe("邻里互助队");
});

test("a file says more than a serial, and a revoked paper nothing good", () => {
  expect(meaningOf("file", false)).toContain("完全一致");
  expect(meaningOf("serial", false)).toContain("请核对");
  expect(meaningOf("file", true)).toContain("作废");
});

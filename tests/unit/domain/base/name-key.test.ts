import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nameKey } from "@/lib/domain/base/name-key";

const unseen = Array.from({ length: 0x10_ffff }, (_, sign) => sign)
  .map((sign) => String.fromCodePoint(sign))
  .filter((sign) => /\p{Default_Ignorable_Code_Point}/u.test(sign));
const name = fc.string({ unit: "grapheme", maxLength: 20 });

describe("nameKey", () => {
  test.each([
    ["平城区阳光服务中心（本部）", "平城区阳光服务中心(本部)"],
    ["平城区【阳光】服务中心", "平城区[阳光]服务中心"],
    ["ＡＢＣ志愿服务队", "abc 志愿服务队"],
    ["阿依古丽·买买提", "阿依古丽．买买提"],
    ["阿依古丽·买买提", "阿依古丽.买买提"],
    ["阿依古丽・买买提", "阿依古丽•买买提"],
    ["阿依古丽‧买买提", "阿依古丽 · 买买提"],
    ["“爱心”服务队", '"爱心"服务队'],
    ["同城—家园", "同城-家园"],
    ["第①小学", "第1小学"],
    ["张　三", "张三"],
    ["龍\uFE00", "龍"],
  ])("%s and %s are one name", (one, other) => expect(nameKey(one)).toBe(nameKey(other)));

  test.each([
    ["1-1号楼", "11号楼"],
    ["平城区（阳光）中心", "平城区阳光中心"],
    ["𬭸", "𠅤"],
    ["张三", "张三丰"],
  ])("%s and %s are two", (one, other) => expect(nameKey(one)).not.toBe(nameKey(other)));

  test("no sign that nobody sees makes another name, wherever it stands", () => {
    expect(unseen.length).toBeGreaterThan(4_000);
    for (const sign of unseen) expect(nameKey(`${sign}爱${sign}心社${sign}`)).toBe("爱心社");
    fc.assert(
      fc.property(name, name, fc.constantFrom(...unseen), (head, tail, sign) => {
        expect(nameKey(head + sign + tail)).toBe(nameKey(head + tail));
      }),
    );
  });

  test("is empty where nothing can be seen", () => {
    for (const sign of ["\u2800", "\u3164", "\u180E", "\u2066", " \t\u3000", "\u{E0041}"])
      expect(nameKey(sign)).toBe("");
  });

  test("is its own key", () => {
    fc.assert(
      fc.property(name, (typed) => {
        expect(nameKey(nameKey(typed))).toBe(nameKey(typed));
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { readSought } from "@/lib/domain/base/sought";

describe("readSought", () => {
  it("reads a name, a code and a phone number as people type them", () => {
    expect(readSought(" 银龄　互助 ")).toEqual({ name: "银龄互助", code: "银龄互助", phone: null });
    expect(readSought("\u2EA0\u2F63")).toMatchObject({ name: "民生" });
    expect(readSought("ｐｃ０３－００１７")).toMatchObject({ code: "PC03-0017", phone: null });
    expect(readSought("１３８ ００００ １２３４")).toMatchObject({ phone: "13800001234" });
    expect(readSought("+86 138-0000-1234")).toMatchObject({ phone: "13800001234" });
    expect(readSought("0352-1234567")).toMatchObject({ phone: "03521234567" });
    expect(readSought("（0352）1234567")).toMatchObject({ phone: "03521234567" });
  });

  it("takes the last digits of a number, but no fewer than four", () => {
    expect(readSought("1234")?.phone).toBe("1234");
    expect(readSought("123")?.phone).toBeNull();
  });

  it("is nothing where nothing was typed", () => {
    for (const typed of ["", "  ", "\u200B", "　"]) expect(readSought(typed)).toBeNull();
  });
});

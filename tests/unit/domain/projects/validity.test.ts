import { expect, it } from "vitest";
import { validityActs, validityOf } from "@/lib/domain/projects/validity";

it("stands until it is void, and then nothing more is done with it", () => {
  expect(validityOf({ voidedAt: null })).toBe("valid");
  expect(validityOf({ voidedAt: new Date() })).toBe("voided");
  expect(validityActs({ voidedAt: null }, "荣誉").map(({ act }) => act)).toEqual(["edit", "void"]);
  expect(validityActs({ voidedAt: null }, "荣誉")[1]?.follows).toContain("不再计入荣誉");
  expect(validityActs({ voidedAt: new Date() }, "荣誉")).toEqual([]);
});

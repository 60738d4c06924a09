import { describe, expect, it } from "vitest";
import { isResidentNumber } from "@/lib/domain/registry/resident-number";

describe("isResidentNumber", () => {
  it("knows the samples of the standard, and impossible births made for tests", () => {
    for (const number of ["11010519491231002X", "440524188001010014", "140213188001010018"])
      expect(isResidentNumber(number)).toBe(true);
  });

  it("takes nothing else for one", () => {
    for (const code of [
      "110105194912310021",
      "110105194913310020",
      "11010519490230002X",
      "52140181MJ0A1B2C57",
      "91110108551385082Q",
      "1101051949123100",
      "",
    ])
      expect(isResidentNumber(code)).toBe(false);
  });
});

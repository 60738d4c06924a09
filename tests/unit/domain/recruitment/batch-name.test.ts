import { describe, expect, it } from "vitest";
import { batchName } from "@/lib/domain/recruitment/batch-name";

describe("batchName", () => {
  it.each([
    [1, "第一批"],
    [9, "第九批"],
    [10, "第十批"],
    [12, "第十二批"],
    [20, "第二十批"],
    [21, "第二十一批"],
    [99, "第九十九批"],
    [100, "第100批"],
  ])("says %i as %s", (number, name) => {
    expect(batchName(number)).toBe(name);
  });

  it.each([0, -1, 1.5, Number.NaN])("refuses %d, which counts no batch", (number) => {
    expect(() => batchName(number)).toThrow(RangeError);
  });
});

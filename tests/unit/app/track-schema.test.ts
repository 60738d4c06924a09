import { describe, expect, it } from "vitest";
import { trackAddress, trackApplicationInput } from "@/app/[center]/(public)/track/schema";

describe("the tracking form", () => {
  it("reads receipt and code as people type them", () => {
    expect(trackApplicationInput.parse({ receipt: "ｐｃ03－17", queryCode: "abcd-2345 " })).toEqual({
      receipt: "PC03-0017",
      queryCode: "ABCD2345",
    });
  });

  it.each([
    [{ receipt: "", queryCode: "ABCD2345" }, "receipt", "请填写申请编号"],
    [{ receipt: "17", queryCode: "ABCD2345" }, "receipt", "四位序号"],
    [{ receipt: "PC03-0017", queryCode: "" }, "queryCode", "请填写查询码"],
    [{ receipt: "PC03-0017", queryCode: "ABCD234O" }, "queryCode", "8 位"],
    [{ receipt: "PC03-0017" }, "queryCode", "请填写查询码"],
  ])("explains %j", (typed, field, words) => {
    const issues = trackApplicationInput.safeParse(typed).error?.issues ?? [];
    expect(issues.map(({ path }) => path.join("."))).toEqual([field]);
    expect(issues[0]?.message).toContain(words);
  });

  it("takes an address apart without falling over strange ones", () => {
    expect(trackAddress.parse({ receipt: ["a", "b"] })).toEqual({});
    expect(trackAddress.parse({ receipt: "PC03-0017" })).toEqual({ receipt: "PC03-0017" });
  });
});

import { describe, expect, it, test } from "vitest";
import { boxes, tickedIn } from "@/lib/domain/base/ticked-boxes";

const options = [
  { value: "registered", label: "已登记" },
  { value: "filed", label: "已备案" },
  { value: "team", label: "团队" },
];
const alike = [
  { value: "room", label: "场地" },
  { value: "works", label: "场地改造" },
];

describe("boxes", () => {
  it("show what was chosen, side by side or one a line", () => {
    expect(boxes(options, ["filed"])).toBe("□已登记　☑已备案　□团队");
    const long = [{ value: "a", label: "有接受孵化培育的意愿，遵守管理规定" }, ...options];
    expect(boxes(long, []).split("\n")).toHaveLength(4);
  });
});

describe("tickedIn", () => {
  test.each([
    ["□已登记　☑已备案　□团队", ["filed"]],
    ["□已登记　■ 已备案 ☒团队", ["filed", "team"]],
    ["√已登记　□已备案　□团队", ["registered"]],
    ["□√已登记　□已备案", ["registered"]],
    ["□已登记√　□已备案　□团队", ["registered"]],
    ["☑ 已登记（2019年）　□已备案", ["registered"]],
    ["已备案", ["filed"]],
    ["已登记、团队", ["registered", "team"]],
    ["□已登记　□已备案　□团队", []],
    ["", []],
    ["随便写的", []],
  ])("%s", (text, found) => {
    expect(tickedIn(text, options)).toEqual(found);
  });

  it("parts no words that stand in an option themselves", () => {
    const long = [
      { value: "a", label: "有意愿，守规定" },
      { value: "b", label: "在本区" },
    ];
    expect(tickedIn("有意愿，守规定、在本区", long)).toEqual(["a", "b"]);
    expect(tickedIn("在本区\n有意愿，守规定", long)).toEqual(["a", "b"]);
  });

  it("takes one option for no other whose words it begins with", () => {
    expect(tickedIn("□场地　☑场地改造", alike)).toEqual(["works"]);
    expect(tickedIn("☑场地　□场地改造", alike)).toEqual(["room"]);
  });
});

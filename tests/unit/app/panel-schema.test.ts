import { describe, expect, it } from "vitest";
import { addExpertInput, composePanelInput } from "@/app/[center]/desk/calls/[call]/panel/schema";

const [call, one, two, three] = [1, 2, 3, 4].map((n) => `0b6e1c0e-6c1b-4f57-9a3c-2f6d7c1a9b1${n}`) as [
  string,
  string,
  string,
  string,
];

/** Field name -> sentence, as the door makes it. */
function faults(experts: string[], order: Record<string, string>): Record<string, string> {
  const { error } = composePanelInput.safeParse({ call, edition: "", experts, order });
  return Object.fromEntries(error?.issues.map(({ path, message }) => [path.join("."), message]) ?? []);
}

describe("composing a panel", () => {
  it("seats the experts by the numbers beside them, those without one last", () => {
    const order = { [one]: "", [two]: "１０", [three]: " 2 " };
    const { experts } = composePanelInput.parse({ call, edition: "", experts: [one, two, three], order });
    expect(experts).toEqual([three, two, one]);
  });

  it("refuses a place that is no number, one of somebody who was not chosen, and one given twice", () => {
    const order = { [one]: "第一", [two]: "2" };
    expect(faults([one], order)).toEqual({
      [`order.${one}`]: "次序应是数字。",
      [`order.${two}`]: "填了次序 2，但没有勾选。请勾选，或清空次序。",
    });
    expect(faults([one, two], { [one]: "1", [two]: "01" })).toEqual({ [`order.${two}`]: "次序 01 重复。" });
  });
});

describe("adding an expert", () => {
  it("takes the tick of a namesake, and its absence for one person of that name", () => {
    const typed = { name: "张　三", title: "会计师" };
    expect(addExpertInput.parse(typed)).toEqual({ name: "张三", title: "会计师", namesake: false });
    expect(addExpertInput.parse({ ...typed, namesake: "yes" }).namesake).toBe(true);
  });
});

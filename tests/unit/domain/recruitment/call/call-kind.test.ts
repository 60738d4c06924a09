import { expect, test } from "vitest";
import { callKinds } from "@/lib/domain/recruitment/call/call-key";
import {
  asksForProjects,
  callKindTerms,
  callName,
  chosenInWords,
} from "@/lib/domain/recruitment/call/call-kind";

test("rounds are counted within their kind, in its words", () => {
  expect(callKinds.map((kind) => callName(kind, 12))).toEqual([
    "第十二批",
    "第十二期公益创投",
    "第十二期政府购买服务",
    "第十二届项目大赛",
    "第十二期其他选拔",
  ]);
  expect(callName("incubation", 100)).toBe("第100批");
});

test("a notice says what the chosen become", () => {
  expect(chosenInWords({ kind: "incubation", name: "第三批" }, 30, false)).toBe(
    "拟确定30家社会组织为第三批入驻组织",
  );
  expect(chosenInWords({ kind: "venture", name: "第一期公益创投" }, 2, true)).toBe(
    "拟递补2个项目为第一期公益创投资助项目",
  );
});

test("what is awarded in tiers is signed by nobody, and only incubation leads into the center", () => {
  for (const kind of callKinds) {
    const { tiers, agreement, follows } = callKindTerms[kind];
    expect(tiers).toBe(agreement === null);
    expect(follows === "incubatee").toBe(!asksForProjects(kind));
  }
});

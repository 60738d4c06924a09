import { expect, test } from "vitest";
import { grantFaults, grantForm, grantsInWords, whyNotGrant } from "@/lib/domain/admission/grant";

const grantees = [
  { id: "a", name: "甲中心", projectName: "银龄互助", askedFen: 5_000_000n, grantedFen: null },
  { id: "b", name: "乙中心", projectName: null, askedFen: null, grantedFen: null },
];

test("each of the chosen has a field of money, with what it asked for", () => {
  const form = grantForm(grantees);
  expect(form.a).toMatchObject({ kind: "money", label: "银龄互助", hint: "甲中心，申请 50,000.00 元" });
  expect(form.b).toMatchObject({ label: "乙中心", hint: "乙中心" });
});

test("nothing is granted above what was asked for, nor nothing", () => {
  expect(grantFaults(grantees, { a: 5_000_000n, b: 1n })).toEqual({});
  expect(Object.keys(grantFaults(grantees, { a: 5_000_001n, b: 0n }))).toEqual(["a", "b"]);
});

test("amounts are decided in calls that give money, between the list and the notice", () => {
  expect(whyNotGrant({ kind: "contest", state: "reviewing" }, 3)).not.toBeNull();
  expect(whyNotGrant({ kind: "venture", state: "reviewing" }, 0)).toContain("名单确认后");
  expect(whyNotGrant({ kind: "venture", state: "signing" }, 0)).toContain("公示发布前");
  expect(whyNotGrant({ kind: "purchase", state: "reviewing" }, 1)).toBeNull();
});

test("the sum stands beside what the fund has left", () => {
  expect(grantsInWords(100n, null)).toContain("还没有选定资金来源");
  expect(grantsInWords(100n, { name: "福彩公益金", left: 500n })).toContain("“福彩公益金”余额 5.00 元");
});

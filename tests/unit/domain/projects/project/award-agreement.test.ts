import { expect, it } from "vitest";
import { civilDate, formatDate } from "@/lib/domain/base/civil-date";
import {
  awardKind,
  lacksAgreement,
  paymentsInWords,
  planInWords,
  whyNotSign,
  whyUnsigned,
} from "@/lib/domain/projects/project/award-agreement";

it("says plan and payments as an agreement does", () => {
  const lines = [
    { name: "健康讲座", target: 10, unit: "场", dueOn: civilDate("2022-10-31") },
    { name: "走访", target: 20.5, unit: "次", dueOn: null },
  ];
  expect(planInWords(lines, formatDate)).toBe("健康讲座10场（2022年10月31日前）；走访20.5次");
  const parts = [
    { name: "首期款", percent: "70", amountFen: 4_200_000n, condition: "signed", conditionText: null },
    { name: "尾款", percent: null, amountFen: 1_800_000n, condition: "other", conditionText: "验收后" },
  ] as const;
  expect(paymentsInWords(parts)).toBe("首期款70%，42,000.00元，协议签订后；尾款，18,000.00元，验收后");
});

const award = {
  ...{ directReason: "只有一家", agreement: null },
  executors: [{ kind: "organization" as const, lead: true }],
};
const of = (state: string) => ({ ...award, agreement: { number: "PC-1", state } });

it("is made once, with an organization, and signed before the start", () => {
  expect(lacksAgreement(award)).toBe(true);
  expect(lacksAgreement({ ...award, directReason: null })).toBe(false);
  expect([of("prepared"), of("voided")].map(lacksAgreement)).toEqual([false, true]);
  expect(whyNotSign(award)).toBeNull();
  expect(whyNotSign({ ...award, executors: [{ kind: "body", lead: true }] })).toContain("线下签订");
  expect(whyUnsigned(of("prepared"))).toContain("PC-1");
  expect(whyUnsigned({ ...of("voided"), directReason: null })).toContain("撤销立项");
  expect([award, of("signed"), of("voided")].map(whyUnsigned)).toEqual([null, null, null]);
});

it("is made of the template of its kind", () => {
  expect([awardKind("venture"), awardKind("charity")]).toEqual(["venture", "other"]);
});

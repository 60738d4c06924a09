import { expect, it } from "vitest";
import { operatorBlocks } from "@/lib/domain/projects/supervision/operator-blocks";

it("says who was looked at and when; without a term nothing is counted", () => {
  const operator = { creditCode: null, contactName: "李秀英", term: null, figures: null };
  const blocks = operatorBlocks("益心运营中心", operator);
  expect(blocks).toHaveLength(2);
  expect(JSON.stringify(blocks)).toContain('["联系人","李秀英"]');
  const term = "2022年1月1日至2022年6月30日";
  expect(JSON.stringify(operatorBlocks("益心运营中心", { ...operator, term }))).toContain(
    `["评估期间","${term}"]`,
  );
});

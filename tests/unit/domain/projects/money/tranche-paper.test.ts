import { expect, test } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { wordsOfPaper } from "@/lib/domain/base/paper";
import { tranchePaper } from "@/lib/domain/projects/money/tranche-paper";

const open = {
  ...{
    name: "首期款",
    amountFen: 73_335_500n,
    condition: "signed" as const,
    conditionText: null,
    request: "活动已开展",
  },
  ...{ requestedByName: "李敏", requestedOn: civilDate("2022-03-01") },
  ...{
    opinion: null,
    checkedByName: null,
    checkedOn: null,
    approval: null,
    approvedByName: null,
    approvedOn: null,
  },
  ...{
    paidOn: null,
    voucher: null,
    project: { name: "银龄互助", number: "PC-XM2022-001", lead: "承接机构" },
  },
};

test("the paper says the money in figures and in capital numerals, who had it in hand, and leaves room for who has not", () => {
  const words = wordsOfPaper(tranchePaper(open, { name: "创享中心" }));
  expect(words).toContain("733,355.00 元");
  expect(words).toContain("人民币柒拾叁万叁仟叁佰伍拾伍元整");
  expect(words).toContain("经办人：李敏");
  expect(words.match(/签字（盖章）：＿/g)).toHaveLength(3);
  expect(words.match(/＿　　　　年　　月　　日/g)).toHaveLength(2);
  expect(words).toContain("创享中心　　项目编号：PC-XM2022-001");
});

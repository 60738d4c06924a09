import { expect, test } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { wordsOfPaper } from "@/lib/domain/base/paper";
import { receiptPaper, slipPaper } from "@/lib/domain/projects/giving/giving-paper";

const center = { name: "创享中心" };
const received = {
  ...{ number: "PC-JS2022-001", title: "过冬煤", kind: "goods" as const, quantity: 30, unit: "袋" },
  ...{ valueFen: 90_000n, valueBasis: "采购合同", through: null, conditions: "只发给独居老人" },
  ...{ quality: "完好", receivedOn: null, receivedByName: null, signer: "不愿具名的捐赠人" },
};

test("the receipt says the value in figures and numerals with its basis, and both sides sign", () => {
  const words = wordsOfPaper(receiptPaper(received, center));
  for (const said of ["900.00 元（人民币玖佰元整）", "采购合同", "只发给独居老人", "编号：PC-JS2022-001"])
    expect(words).toContain(said);
  expect(words).not.toContain("经手单位");
  expect(wordsOfPaper(receiptPaper({ ...received, through: "县慈善总会" }, center))).toContain("经手单位");
  expect(words.match(/日期：　/g)).toHaveLength(2);
});

test("the slip names who received and what for, with lines for each share, and never who gave", () => {
  const given = {
    ...{ to: "民福社区", quantity: 4, handedOn: civilDate("2022-01-20"), receiver: "田秀梅" },
    resource: { title: "过冬煤", unit: "袋", conditions: null },
    project: { name: "银龄互助" },
  };
  const words = wordsOfPaper(slipPaper(given, center));
  for (const said of ["民福社区", "4 袋", "银龄互助", "签收人（签字）：田秀梅", "2022年1月20日"])
    expect(words).toContain(said);
  expect(words).not.toContain("捐赠人：");
  expect(wordsOfPaper(slipPaper({ ...given, project: null }, center))).not.toContain("用于项目");
});

import { type CivilDate, formatDate } from "../../base/civil-date";
import type { FieldErrors } from "../../base/errors";
import { date, form, longText, name, number, reference, text } from "../../base/form";
import { grouped } from "../../base/grouped";

/** What came of it: known later than the hand-out itself. */
export const effectForm = form({
  people: number("受益人数", { most: 9_999_999, optional: true, unit: "人", hint: "按签收名单申报" }),
  households: number("受益户数", { most: 9_999_999, optional: true, unit: "户" }),
  effect: longText("成效", { most: 500, optional: true, hint: "用在哪里，解决了什么" }),
});

/** 发放. */
export const distributionForm = form({
  quantity: number("发放数量", { least: 0.01, decimals: 2 }),
  handedOn: date("发放日期"),
  organizationId: reference("发给社会组织", { optional: true }),
  bodyId: reference("发给单位", { optional: true }),
  placeId: reference("发给社区或地点", { optional: true, hint: "社会组织、单位、地点至少选一个" }),
  projectId: reference("用于项目", { optional: true }),
  assisted: text("帮扶对象编号", {
    most: 12,
    optional: true,
    hint: "发给社区台账上的人时填写，如 BF-7K3M9Q；只填编号，不写姓名",
  }),
  receiver: name("签收人", { most: 20, hint: "在签收单上签字的人" }),
  ...effectForm,
});

interface HandedOut {
  quantity: number;
  handedOn: CivilDate;
  organizationId: string | null;
  bodyId: string | null;
  placeId: string | null;
}

interface Stock {
  left: number;
  unit: string;
  receivedOn: CivilDate;
}

/** What is wrong with a hand-out, given what is left and since when it is there. */
export function distributionFaults(given: HandedOut, stock: Stock, today: CivilDate): FieldErrors {
  const faults: FieldErrors = {};
  if (given.quantity > stock.left)
    faults.quantity = `库存只有 ${grouped(stock.left)} ${stock.unit}，不能发放 ${grouped(given.quantity)} ${stock.unit}。`;
  if (given.handedOn > today) faults.handedOn = "发放日期还没有到，发放之后再登记。";
  if (given.handedOn < stock.receivedOn)
    faults.handedOn = `发放日期不能早于接收日期（${formatDate(stock.receivedOn)}）。`;
  if (!given.organizationId && !given.bodyId && !given.placeId)
    faults.placeId = "请选择发给谁：社会组织、单位、地点至少选一个。";
  return faults;
}

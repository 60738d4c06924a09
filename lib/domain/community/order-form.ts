import type { CivilDate } from "../base/civil-date";
import type { FieldErrors } from "../base/errors";
import { choice, date, flag, form, longText, name, phone, reference, text, word } from "../base/form";
import { orderSourceLabels } from "./order";

const asked = {
  kind: word("需要哪类服务", { most: 20 }),
  serviceId: reference("服务项目", { optional: true, hint: "在目录里的选一项，没有的不选" }),
  content: longText("具体需要", { most: 500, hint: "什么事、在哪里、什么时候方便" }),
  wishedOn: date("希望的日期", { optional: true }),
  name: name("姓名", { most: 40 }),
  phone: phone("联系电话"),
  address: text("住址", { most: 60, optional: true, hint: "小区、楼栋、门牌" }),
  minor: flag("本人未满 14 周岁"),
  guardian: text("监护人姓名和电话", {
    most: 40,
    when: { field: "minor", answer: "yes" },
    hint: "未满 14 周岁的，由监护人同意",
  }),
};

/** What a resident fills in on the public page of a community. */
export const residentOrderForm = form(asked);

/** The same entered by a worker who was called or met somebody. */
export const calledOrderForm = form({
  source: choice("来源", ["phone", "visit"], orderSourceLabels),
  ...asked,
  priority: flag("优先服务"),
  assistedId: reference("帮扶对象", {
    optional: true,
    hint: "为在册的帮扶对象点单的选上，按优先服务办理；接单的一方不会看到这一项",
  }),
});

/** Whether an order comes first, and for whom of the list of people in need it is. */
export const priorityForm = form({
  priority: flag("优先服务"),
  assistedId: reference("帮扶对象", {
    optional: true,
    hint: "只显示编号和隐去的姓名；选上即为优先服务，接单的一方和机构不会看到是谁",
  }),
});

/** Whoever is on the list of people in need is served first; others where a worker says so. */
export function isPriority({
  priority,
  assistedId,
}: {
  priority: boolean;
  assistedId: string | null;
}): boolean {
  return priority || assistedId !== null;
}

export interface OrderTyped {
  wishedOn: CivilDate | null;
  minor: boolean;
  guardian: string | null;
}

/** What is wrong with an order, by field: a wish for a day gone by, a child under 14 whose guardian cannot be reached. */
export function orderFaults({ wishedOn, minor, guardian }: OrderTyped, today: CivilDate): FieldErrors {
  const faults: FieldErrors = {};
  if (wishedOn && wishedOn < today) faults.wishedOn = "希望的日期已经过了。";
  if (minor && !guardian) faults.guardian = "未满 14 周岁的，请填写监护人的姓名和电话。";
  else if (minor && !/\d{7}/.test((guardian ?? "").replace(/[-\s]/g, "")))
    faults.guardian = "请写上监护人的电话，以便联系。";
  return faults;
}

export const ratings = ["5", "4", "3", "2", "1"] as const;
export const ratingLabels: Record<(typeof ratings)[number], string> = {
  5: "很满意",
  4: "满意",
  3: "一般",
  2: "不满意",
  1: "很不满意",
};

/** 评单. */
export const orderRatingForm = form({
  rating: choice("您对这次服务", ratings, ratingLabels),
  comment: longText("想说的话", { most: 300, optional: true }),
});

export const escalateForm = form({
  toId: reference("转给"),
  reason: longText("原因", { most: 300 }),
});

export const joinForm = form({
  sameAsId: reference("并入哪一单", { hint: "同一件事的另一份点单；并入后一起办理，几位居民查到的进度相同" }),
});

/** "261127-4821": the day and four signs by chance, because nobody sees all orders of a center to count them. */
export function orderNumber(today: CivilDate, drawn: number): string {
  return `${today.slice(2).replaceAll("-", "")}-${String(drawn).padStart(4, "0")}`;
}

/** The number as people type it, with full-width digits, spaces, another dash or none; null when it cannot be one. */
export function readOrderNumber(typed: string): string | null {
  const digits = typed.normalize("NFKC").replace(/[\s\-–—－]/g, "");
  return /^\d{10}$/.test(digits) ? `${digits.slice(0, 6)}-${digits.slice(6)}` : null;
}

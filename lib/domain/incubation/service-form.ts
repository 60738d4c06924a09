import type { CivilDate } from "../base/civil-date";
import type { FieldErrors } from "../base/errors";
import { choice, date, form, longText, reference, text } from "../base/form";

export const requestForm = form({
  serviceId: reference("需要的服务"),
  need: longText("需求说明", { most: 500, hint: "遇到什么问题，希望得到什么帮助，最多 500 字" }),
  wantedOn: date("希望完成的日期", { optional: true }),
});

export const acceptanceForm = form({ promisedOn: date("承诺完成的日期") });

export const assignmentForm = form({
  assignee: text("办理人", { most: 60, hint: "中心的同事、导师或合作单位，写明姓名或名称" }),
});

export const deliveryForm = form({
  deliveredOn: date("完成的日期"),
  delivered: longText("做了什么", { most: 1000, hint: "组织会看到，最多 1000 字" }),
});

/** From best to worst; held as 1 to 5. */
export const ratings = ["5", "4", "3", "2", "1"] as const;
export const ratingLabels: Record<(typeof ratings)[number], string> = {
  5: "5 分，很满意",
  4: "4 分，满意",
  3: "3 分，一般",
  2: "2 分，不满意",
  1: "1 分，很不满意",
};

export const ratingForm = form({
  rating: choice("评分", ratings, ratingLabels),
  comment: longText("意见", { most: 500, optional: true }),
});

/** What is wrong with days on a day: the wish and the promise lie ahead, the delivery behind. */
export function wishFaults({ wantedOn }: { wantedOn: CivilDate | null }, today: CivilDate): FieldErrors {
  return wantedOn !== null && wantedOn < today ? { wantedOn: "希望完成的日期已经过去，请重新填写。" } : {};
}

export function promiseFaults({ promisedOn }: { promisedOn: CivilDate }, today: CivilDate): FieldErrors {
  return promisedOn < today ? { promisedOn: "承诺完成的日期不能早于今天。" } : {};
}

export function deliveryFaults({ deliveredOn }: { deliveredOn: CivilDate }, today: CivilDate): FieldErrors {
  return deliveredOn > today ? { deliveredOn: "完成的日期还没有到，完成之后再登记。" } : {};
}

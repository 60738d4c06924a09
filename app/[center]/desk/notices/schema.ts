import { z } from "zod";
import { edition, requiredText, typedDate } from "@/lib/web/typed-input";

const text = {
  startsOn: typedDate("公示开始日期"),
  endsOn: typedDate("公示结束日期"),
  title: requiredText("公示标题", 100),
  body: requiredText("公示正文", 5000),
  contact: requiredText("异议受理方式", 1000),
};

export const draftNoticeInput = z.object({ call: z.uuid(), ...text });
export const draftAwardNoticeInput = z.object({ project: z.uuid(), ...text });
export const editNoticeInput = z.object({ notice: z.uuid(), edition, ...text });
export const publishNoticeInput = z.object({ notice: z.uuid(), edition });
export const closeNoticeInput = z.object({
  notice: z.uuid(),
  statement: requiredText("公示期内的异议情况", 500),
});

export const withdrawNoticeInput = z.object({
  notice: z.uuid(),
  reason: requiredText("撤回的原因", 500),
});
export const reopenNoticeInput = z.object({
  notice: z.uuid(),
  reason: requiredText("撤销的原因", 500),
});

export const discardNoticeInput = z.object({
  notice: z.uuid(),
  reason: requiredText("作废的原因", 500),
});
export const archiveNoticeInput = z.object({ notice: z.uuid() });
export const promoteReserveInput = z.object({
  /** Those of the reserve whose turn it is, as the page named them. */
  applications: z.array(z.uuid()).min(1, "请刷新页面，按候补次序递补。").max(100),
  reason: requiredText("递补的原因", 500),
});
export const takeBackPromotionInput = z.object({
  notice: z.uuid(),
  reason: requiredText("撤销的原因", 500),
});

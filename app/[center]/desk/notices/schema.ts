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

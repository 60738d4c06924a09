import { z } from "zod";
import { firstNoticeForm } from "@/lib/domain/recruitment/correction";
import { schemaOfField } from "@/lib/web/form-schema";
import { edition, optionalText } from "@/lib/web/typed-input";

export const noticeInput = z.object({
  application: z.uuid("没有找到这份申请，请刷新页面。"),
  edition,
  days: schemaOfField(firstNoticeForm.days),
  why: optionalText("再次通知的原因", 500).transform((text) => text ?? ""),
});

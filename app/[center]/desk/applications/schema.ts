import { z } from "zod";

export const checkInput = z.object({
  applicationId: z.uuid("没有找到这份申请，请刷新页面。"),
  verdict: z.enum(["passed", "refused"], "请选择通过或不通过。"),
  reason: z.string().trim().max(500, "理由不能超过 500 个字，请精简。").default(""),
  organization: z.union([z.uuid(), z.literal("new")], "请选择是否同一家组织。").optional(),
});

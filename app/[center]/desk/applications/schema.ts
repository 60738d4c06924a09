import { z } from "zod";
import { optionalText, requiredText } from "@/lib/web/typed-input";

const application = z.uuid("没有找到这份申请，请刷新页面。");

export const checkInput = z.object({
  applicationId: application,
  verdict: z.enum(["passed", "refused"], "请选择通过或不通过。"),
  reason: optionalText("理由", 500).transform((text) => text ?? ""),
  organization: z.union([z.uuid(), z.literal("new")], "请选择是否同一家组织。").optional(),
});

export const takeBackCheckInput = z.object({ application, reason: requiredText("撤回的原因", 500) });

export const renewCodeInput = z.object({ application, reason: requiredText("核实方式", 500) });

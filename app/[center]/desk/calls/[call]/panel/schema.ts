import { z } from "zod";
import { flag } from "@/lib/domain/base/form";
import { panelMoves } from "@/lib/domain/review/panel";
import { schemaOfField } from "@/lib/web/form-schema";
import { requiredName, requiredText } from "@/lib/web/typed-input";

/** One button beside one expert: its name carries whom, its value what. */
export const movePanelistInput = z
  .object({ call: z.uuid(), move: z.record(z.uuid(), z.enum(panelMoves)) })
  .transform(({ call, move }, ctx) => {
    const [pressed] = Object.entries(move);
    if (pressed) return { call, expert: pressed[0], move: pressed[1] };
    ctx.addIssue({ code: "custom", message: "请点按评审专家旁的按钮。" });
    return z.NEVER;
  });

export const seatNewExpertInput = z.object({
  call: z.uuid(),
  name: requiredName("姓名", 50),
  title: requiredText("单位、职务或职称", 100),
  namesake: schemaOfField(flag("同名的另一人")),
});

export const startReviewInput = z.object({ call: z.uuid() });

export const recordAbsenceInput = z.object({
  panelist: z.uuid("请选择评审专家。"),
  application: z
    .union([z.literal("all"), z.uuid("请选择申请。")])
    .transform((chosen) => (chosen === "all" ? null : chosen)),
  reason: requiredText("缺席原因", 500),
});

export const returnSheetInput = z.object({
  panelist: z.uuid("请选择评审专家。"),
  application: z.uuid("请选择申请。"),
  reason: requiredText("退回原因", 500),
});

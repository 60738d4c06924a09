import { z } from "zod";
import { flag } from "@/lib/domain/base/form";
import { toPlainCode } from "@/lib/domain/base/text-input";
import { schemaOfField } from "@/lib/web/form-schema";
import { edition, requiredName, requiredText } from "@/lib/web/typed-input";

/** The chosen experts in the order typed beside them; those without a number come last, as listed. */
export const composePanelInput = z
  .object({
    call: z.uuid(),
    edition,
    experts: z.array(z.uuid()).default([]),
    order: z.record(z.string(), z.string().transform(toPlainCode)).default({}),
  })
  .transform(({ call, edition: seen, experts, order }, ctx) => {
    const places = new Map<string, number>();
    for (const [id, typed] of Object.entries(order)) {
      if (typed === "") continue;
      const place = Number(typed);
      const wrong = whatIsWrong(typed, experts.includes(id), [...places.values()].includes(place));
      if (wrong) ctx.addIssue({ code: "custom", path: ["order", id], message: wrong });
      places.set(id, place);
    }
    const placeOf = (id: string) => places.get(id) ?? Number.MAX_SAFE_INTEGER;
    return { call, edition: seen, experts: experts.sort((a, b) => placeOf(a) - placeOf(b)) };
  });

function whatIsWrong(typed: string, chosen: boolean, taken: boolean): string | null {
  if (!/^\d{1,3}$/.test(typed)) return "次序应是数字。";
  if (!chosen) return `填了次序 ${typed}，但没有勾选。请勾选，或清空次序。`;
  return taken ? `次序 ${typed} 重复。` : null;
}

export const addExpertInput = z.object({
  name: requiredName("姓名", 50),
  title: requiredText("职务或职称", 100),
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

import { z } from "zod";
import { toPlainCode } from "@/lib/domain/text-input";
import { requiredName, requiredText } from "@/lib/web/typed-input";

const order = z.string().transform((typed) => {
  const plain = toPlainCode(typed);
  return /^\d{1,3}$/.test(plain) ? Number(plain) : Number.MAX_SAFE_INTEGER;
});

/** The chosen experts in the order typed beside them; those without a number come last, as listed. */
export const composePanelInput = z
  .object({
    cohort: z.uuid(),
    experts: z.array(z.uuid()).default([]),
    order: z.record(z.string(), order).default({}),
  })
  .transform(({ cohort, experts, order }) => {
    const place = (id: string) => order[id] ?? Number.MAX_SAFE_INTEGER;
    return { cohort, experts: experts.sort((a, b) => place(a) - place(b)) };
  });

export const addExpertInput = z.object({
  name: requiredName("姓名", 50),
  title: requiredText("职务或职称", 100),
});

export const startReviewInput = z.object({ cohort: z.uuid() });

export const recordAbsenceInput = z.object({
  panelist: z.uuid("请选择评委。"),
  application: z
    .union([z.literal("all"), z.uuid("请选择申请。")])
    .transform((chosen) => (chosen === "all" ? null : chosen)),
  reason: requiredText("缺席原因", 500),
});

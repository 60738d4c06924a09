import { z } from "zod";
import { teamEnrolmentForm } from "@/lib/domain/incubation/attendance";
import { ratingForm } from "@/lib/domain/incubation/service-form";
import { schemaOf } from "@/lib/web/form-schema";
import { requiredName, requiredText } from "@/lib/web/typed-input";

export const teamEnrolmentInput = schemaOf(teamEnrolmentForm, {
  training: z.uuid(),
  consent: z.literal("yes", "请勾选同意后再报名。"),
});

const code = { training: z.uuid(), name: requiredName("姓名", 30), code: requiredText("报名码", 20) };

export const byCodeInput = z.object(code);

export const rateInput = schemaOf(ratingForm, code);

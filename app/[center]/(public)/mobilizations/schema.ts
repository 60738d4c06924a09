import { z } from "zod";
import { teamAnswerForm } from "@/lib/domain/community/mobilization";
import { schemaOf } from "@/lib/web/form-schema";
import { requiredText } from "@/lib/web/typed-input";

/** The address on the slip has the code; typed by hand it comes from the form. */
export const callAddress = z.object({
  code: z.string().max(50).nullable().catch(null).default(null),
  done: z.literal("answered").optional().catch(undefined),
});

export const answerInput = schemaOf(teamAnswerForm, { code: requiredText("回应码", 50) });

import { z } from "zod";
import { choice, form } from "@/lib/domain/base/form";
import {
  appraisalConclusionLabels,
  appraisalConclusions,
  opinionForm,
  visitForm,
} from "@/lib/domain/review/appraisal";
import { schemaOf } from "@/lib/web/form-schema";
import { optionalText, requiredText } from "@/lib/web/typed-input";

const application = z.uuid();

export const saveOpinionInput = schemaOf(opinionForm, {
  application,
  version: z.coerce.number().int().min(0),
});

export const submitOpinionInput = z.object({ application });

export const noteVisitInput = schemaOf(visitForm, { application });

export const removePhotoInput = z.object({ visit: z.uuid(), file: z.uuid() });
export const describePhotoInput = removePhotoInput.extend({ note: optionalText("照片说明", 200) });

export const conclusionForm = form({
  conclusion: choice("评估结论", appraisalConclusions, appraisalConclusionLabels),
});

export const concludeInput = schemaOf(conclusionForm, { application, reason: requiredText("理由", 1000) });

export const freeSeatInput = z.object({
  application,
  appraiser: z.uuid(),
  reason: requiredText("理由", 500),
});

export const takeBackInput = z.object({ application, reason: requiredText("理由", 500) });

export const confirmAppraisalInput = z.object({
  call: z.uuid(),
  // A browser sends one ticked box as a text, and nothing for none.
  admitted: z
    .union([z.array(z.uuid()), z.uuid().transform((one) => [one])])
    .optional()
    .default([]),
  reason: z.string().trim().max(1000, "理由不能超过 1000 字。").default(""),
});

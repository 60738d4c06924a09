"use server";

import { z } from "zod";
import { checklistForm, registrationForms } from "@/lib/domain/incubation/registration-checklist";
import { saveChecklist } from "@/lib/usecases/incubation/registration/checklist";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";

export const saveChecklistAction = centerAction({
  permission: "settings.edit",
  input: schemaOf(checklistForm, { legalForm: z.enum(registrationForms) }),
  run: saveChecklist,
  next: (_done, slug) => `/${slug}/desk/settings/checklists`,
});

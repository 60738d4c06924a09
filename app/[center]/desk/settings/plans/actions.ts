"use server";

import { z } from "zod";
import { templateForm } from "@/lib/domain/incubation/plan/template";
import { addTemplate, editTemplate } from "@/lib/usecases/incubation/plan/template";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition } from "@/lib/web/typed-input";

export const addTemplateAction = centerAction({
  permission: "settings.edit",
  input: schemaOf(templateForm),
  run: addTemplate,
  next: (_, slug) => `/${slug}/desk/settings/plans`,
});

export const editTemplateAction = centerAction({
  permission: "settings.edit",
  input: schemaOf(templateForm, { planTemplate: z.uuid(), edition }),
  run: editTemplate,
  next: (_, slug) => `/${slug}/desk/settings/plans`,
});

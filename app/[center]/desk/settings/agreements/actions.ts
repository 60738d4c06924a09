"use server";

import { z } from "zod";
import { templateForm } from "@/lib/domain/admission/template/template";
import { callKinds } from "@/lib/domain/recruitment/call/call-key";
import {
  activateTemplate,
  draftTemplate,
  draftUsual,
  editTemplate,
  renewTemplate,
  retireTemplate,
} from "@/lib/usecases/admission/template/template";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition } from "@/lib/web/typed-input";

const one = { template: z.uuid(), edition };

function recordOf({ id }: { id: string }, slug: string): string {
  return `/${slug}/desk/settings/agreements/${id}`;
}

export const draftTemplateAction = centerAction({
  permission: "agreementTemplate.edit",
  input: schemaOf(templateForm),
  run: draftTemplate,
  next: recordOf,
});

export const draftUsualAction = centerAction({
  permission: "agreementTemplate.edit",
  input: z.object({ kind: z.enum(callKinds) }),
  run: draftUsual,
  next: recordOf,
});

export const editAgreementTextAction = centerAction({
  permission: "agreementTemplate.edit",
  input: schemaOf(templateForm, one),
  run: editTemplate,
  next: recordOf,
});

export const renewTemplateAction = centerAction({
  permission: "agreementTemplate.edit",
  input: z.object(one),
  run: renewTemplate,
  next: recordOf,
});

export const activateTemplateAction = centerAction({
  permission: "agreementTemplate.edit",
  input: z.object(one),
  run: activateTemplate,
});

export const retireTemplateAction = centerAction({
  permission: "agreementTemplate.edit",
  input: z.object(one),
  run: retireTemplate,
});

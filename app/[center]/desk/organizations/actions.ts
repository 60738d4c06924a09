"use server";

import { z } from "zod";
import { editOrganizationForm, newOrganizationForm, statusForm } from "@/lib/domain/registry/organization";
import { allowPage, takeOffPage } from "@/lib/usecases/registry/organization-page";
import { addOrganization, editOrganization } from "@/lib/usecases/registry/organization-record";
import { changeLegalStatus } from "@/lib/usecases/registry/organization-status";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

export const addOrganizationAction = centerAction({
  permission: "organization.edit",
  input: schemaOf(newOrganizationForm),
  run: addOrganization,
  next: ({ id }, slug) => `/${slug}/desk/organizations/${id}`,
});

export const editOrganizationAction = centerAction({
  permission: "organization.edit",
  input: schemaOf(editOrganizationForm, { organization: z.uuid(), edition }),
  run: editOrganization,
  next: ({ id }, slug) => `/${slug}/desk/organizations/${id}`,
});

export const changeLegalStatusAction = centerAction({
  permission: "organization.edit",
  input: schemaOf(statusForm, { organization: z.uuid(), edition }),
  run: changeLegalStatus,
  next: ({ id }, slug) => `/${slug}/desk/organizations/${id}`,
});

export const takeOffPageAction = centerAction({
  permission: "organization.edit",
  input: z.object({ organization: z.uuid(), reason: requiredText("撤下的原因", 200) }),
  run: takeOffPage,
});

export const allowPageAction = centerAction({
  permission: "organization.edit",
  input: z.object({ organization: z.uuid() }),
  run: allowPage,
});

"use server";

import { z } from "zod";
import { editOrganizationForm, newOrganizationForm, statusForm } from "@/lib/domain/registry/organization";
import { addOrganization, editOrganization } from "@/lib/usecases/registry/organization-record";
import { changeLegalStatus } from "@/lib/usecases/registry/organization-status";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition } from "@/lib/web/typed-input";

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

"use server";

import { z } from "zod";
import { distributionForm } from "@/lib/domain/projects/giving/distribution";
import { donorForm, giftForm, receiptForm, resourceForm } from "@/lib/domain/projects/giving/resource";
import { handOut } from "@/lib/usecases/projects/giving/distribution";
import {
  addResource,
  correctDonor,
  editResource,
  publishResource,
  receiveResource,
  unpublishResource,
  unreceiveResource,
  voidResource,
} from "@/lib/usecases/projects/giving/resource";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const one = { resource: z.uuid(), edition };
const door = { permission: "resource.edit" } as const;
const next = ({ id }: { id: string }, slug: string) => `/${slug}/desk/resources/${id}`;

export const addResourceAction = centerAction({
  ...door,
  input: schemaOf(resourceForm),
  run: addResource,
  next,
});

export const editResourceAction = centerAction({
  ...door,
  input: schemaOf(giftForm, one),
  run: editResource,
  next,
});

export const correctDonorAction = centerAction({
  permission: "resource.donor",
  input: schemaOf(donorForm, one),
  run: correctDonor,
  next,
});

export const receiveResourceAction = centerAction({
  ...door,
  input: schemaOf(receiptForm, one),
  run: receiveResource,
  next,
});

export const unreceiveResourceAction = centerAction({
  ...door,
  input: z.object({ ...one, reason: requiredText("撤销的原因", 500) }),
  run: unreceiveResource,
});

export const voidResourceAction = centerAction({
  ...door,
  input: z.object({ ...one, reason: requiredText("作废的原因", 500) }),
  run: voidResource,
});

export const publishResourceAction = centerAction({ ...door, input: z.object(one), run: publishResource });

export const unpublishResourceAction = centerAction({
  ...door,
  input: z.object(one),
  run: unpublishResource,
});

export const handOutAction = centerAction({
  permission: "distribution.edit",
  input: schemaOf(distributionForm, { resource: z.uuid() }),
  run: handOut,
  next: ({ id }, slug) => `/${slug}/desk/distributions/${id}`,
});

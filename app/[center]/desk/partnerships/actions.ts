"use server";

import { z } from "zod";
import { jointActivityForm, partnershipForm } from "@/lib/domain/community/partnership";
import { linkActivity, unlinkActivity } from "@/lib/usecases/community/joint-activity";
import { addPartnership, editPartnership, endPartnership } from "@/lib/usecases/community/partnership";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const one = { partnership: z.uuid(), edition };
const next = ({ id }: { id: string }, slug: string) => `/${slug}/desk/partnerships/${id}`;

export const addPartnershipAction = centerAction({
  permission: "partnership.edit",
  input: schemaOf(partnershipForm),
  run: addPartnership,
  next,
});

export const editPartnershipAction = centerAction({
  permission: "partnership.edit",
  input: schemaOf(partnershipForm, one),
  run: editPartnership,
  next,
});

export const endPartnershipAction = centerAction({
  permission: "partnership.edit",
  input: z.object({ ...one, reason: requiredText("结束的原因", 500) }),
  run: endPartnership,
});

export const linkActivityAction = centerAction({
  permission: "partnership.edit",
  input: schemaOf(jointActivityForm, { partnership: z.uuid() }),
  run: linkActivity,
  next,
});

export const unlinkActivityAction = centerAction({
  permission: "partnership.edit",
  input: z.object({ partnership: z.uuid(), activity: z.uuid() }),
  run: unlinkActivity,
});

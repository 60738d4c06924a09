"use server";

import { z } from "zod";
import { volunteerForm } from "@/lib/domain/community/volunteer";
import { certifyHours } from "@/lib/usecases/community/volunteer/hours-proof";
import {
  addVolunteer,
  editVolunteer,
  leaveService,
  returnToService,
} from "@/lib/usecases/community/volunteer/volunteer";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const one = { volunteer: z.uuid(), edition };
const next = ({ id }: { id: string }, slug: string) => `/${slug}/desk/volunteers/${id}`;

export const addVolunteerAction = centerAction({
  permission: "volunteer.edit",
  input: schemaOf(volunteerForm),
  run: addVolunteer,
  next,
});

export const editVolunteerAction = centerAction({
  permission: "volunteer.edit",
  input: schemaOf(volunteerForm, one),
  run: editVolunteer,
  next,
});

export const leaveServiceAction = centerAction({
  permission: "volunteer.edit",
  input: z.object({ ...one, reason: requiredText("退出的原因", 500) }),
  run: leaveService,
});

export const returnToServiceAction = centerAction({
  permission: "volunteer.edit",
  input: z.object({ ...one, reason: requiredText("恢复的原因", 500) }),
  run: returnToService,
});

export const certifyHoursAction = centerAction({
  permission: "volunteer.edit",
  input: z.object(one),
  run: certifyHours,
});

"use server";

import { z } from "zod";
import { ceremonyForm } from "@/lib/domain/admission/ceremony";
import {
  editCeremony,
  planCeremony,
  recordArrival,
  takeBackArrival,
} from "@/lib/usecases/admission/ceremony";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredName } from "@/lib/web/typed-input";

const seat = { ceremony: z.uuid(), agreement: z.uuid() };

export const planCeremonyAction = centerAction({
  permission: "ceremony.edit",
  input: schemaOf(ceremonyForm),
  run: planCeremony,
  next: ({ id }, slug) => `/${slug}/desk/ceremonies/${id}`,
});

export const editCeremonyAction = centerAction({
  permission: "ceremony.edit",
  input: schemaOf(ceremonyForm, { ceremony: z.uuid(), edition }),
  run: editCeremony,
  next: ({ id }, slug) => `/${slug}/desk/ceremonies/${id}`,
});

export const recordArrivalAction = centerAction({
  permission: "ceremony.edit",
  input: z.object({ ...seat, guest: requiredName("签到人", 50) }),
  run: recordArrival,
});

export const takeBackArrivalAction = centerAction({
  permission: "ceremony.edit",
  input: z.object(seat),
  run: takeBackArrival,
});

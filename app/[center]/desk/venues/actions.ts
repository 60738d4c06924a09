"use server";

import { z } from "zod";
import { allocationForm } from "@/lib/domain/incubation/allocation";
import { venueForm } from "@/lib/domain/incubation/venue";
import { giveVenue } from "@/lib/usecases/incubation/allocation";
import { addVenue, archiveVenue, editVenue, restoreVenue } from "@/lib/usecases/incubation/venue";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const one = { venue: z.uuid(), edition };

export const addVenueAction = centerAction({
  permission: "venue.edit",
  input: schemaOf(venueForm),
  run: addVenue,
  next: ({ id }, slug) => `/${slug}/desk/venues/${id}`,
});

export const editVenueAction = centerAction({
  permission: "venue.edit",
  input: schemaOf(venueForm, one),
  run: editVenue,
  next: ({ id }, slug) => `/${slug}/desk/venues/${id}`,
});

export const archiveVenueAction = centerAction({
  permission: "venue.edit",
  input: z.object({ ...one, reason: requiredText("停用的原因", 500) }),
  run: archiveVenue,
});

export const restoreVenueAction = centerAction({
  permission: "venue.edit",
  input: z.object({ ...one, reason: requiredText("恢复的原因", 500) }),
  run: restoreVenue,
});

export const giveVenueAction = centerAction({
  permission: "venue.edit",
  input: schemaOf(allocationForm, { venue: z.uuid() }),
  run: giveVenue,
  next: ({ id }, slug) => `/${slug}/desk/allocations/${id}`,
});

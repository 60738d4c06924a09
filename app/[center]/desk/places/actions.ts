"use server";

import { z } from "zod";
import { placeForm } from "@/lib/domain/registry/place";
import { addPlace, archivePlace, editPlace, restorePlace } from "@/lib/usecases/registry/place";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const one = { place: z.uuid(), edition };

export const addPlaceAction = centerAction({
  permission: "place.edit",
  input: schemaOf(placeForm),
  run: addPlace,
  next: ({ id }, slug) => `/${slug}/desk/places/${id}`,
});

export const editPlaceAction = centerAction({
  permission: "place.edit",
  input: schemaOf(placeForm, one),
  run: editPlace,
  next: ({ id }, slug) => `/${slug}/desk/places/${id}`,
});

export const archivePlaceAction = centerAction({
  permission: "place.edit",
  input: z.object({ ...one, reason: requiredText("停用的原因", 500) }),
  run: archivePlace,
});

export const restorePlaceAction = centerAction({
  permission: "place.edit",
  input: z.object({ ...one, reason: requiredText("恢复的原因", 500) }),
  run: restorePlace,
});

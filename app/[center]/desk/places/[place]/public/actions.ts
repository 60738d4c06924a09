"use server";

import { z } from "zod";
import { placePageForm } from "@/lib/domain/community/place-page";
import { savePlacePage } from "@/lib/usecases/community/place-page";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition } from "@/lib/web/typed-input";

export const savePlacePageAction = centerAction({
  permission: "placePage.edit",
  input: schemaOf(placePageForm, { community: z.uuid(), edition }),
  run: savePlacePage,
  next: ({ id }, slug) => `/${slug}/desk/places/${id}`,
});

"use server";

import { z } from "zod";
import { termForm } from "@/lib/domain/incubation/incubatee-term";
import { setTerm } from "@/lib/usecases/incubation/incubatee-term";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition } from "@/lib/web/typed-input";

export const setTermAction = centerAction({
  permission: "incubatee.edit",
  input: schemaOf(termForm, { incubatee: z.uuid(), edition }),
  run: setTerm,
  next: ({ id }, slug) => `/${slug}/desk/incubatees/${id}`,
});

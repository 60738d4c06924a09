"use server";

import { z } from "zod";
import { removeOldAgreement } from "@/lib/usecases/incubation/old-agreement";
import { centerAction } from "@/lib/web/action";

export const removeOldAgreementAction = centerAction({
  permission: "incubatee.edit",
  input: z.object({ incubatee: z.uuid(), file: z.uuid() }),
  run: removeOldAgreement,
});

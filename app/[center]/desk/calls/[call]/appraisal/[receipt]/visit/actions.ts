"use server";

import { noteVisit } from "@/lib/usecases/review/appraisal-visit";
import { centerAction } from "@/lib/web/action";
import { noteVisitInput } from "../../schema";

export const noteVisitAction = centerAction({
  permission: "appraisal.give",
  input: noteVisitInput,
  run: noteVisit,
  message: () => "走访已登记。",
});

"use server";

import { checkApplication } from "@/lib/usecases/recruitment/check";
import { centerAction } from "@/lib/web/action";
import { checkInput } from "./schema";

/** Leads on to the next unchecked application, or back to the one just checked when none is left. */
export const checkApplicationAction = centerAction({
  permission: "application.check",
  input: checkInput,
  run: checkApplication,
  next: ({ receipt, next }, slug) => `/${slug}/desk/applications/${next ?? receipt}?checked=${receipt}`,
});

"use server";

import { safePath } from "@/lib/web/safe-path";
import { changePasswordAndStay } from "@/lib/web/sign-in";
import { siteAction } from "@/lib/web/site-action";
import { changePasswordInput } from "./schema";

export const changePasswordAction = siteAction({
  input: changePasswordInput,
  run: changePasswordAndStay,
  // The sign-in page leads whoever is signed in to their work.
  next: ({ next }) => safePath(next, "") || "/signin",
});

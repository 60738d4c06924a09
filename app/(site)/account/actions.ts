"use server";

import { changeOwnName } from "@/lib/web/account";
import { safePath } from "@/lib/web/safe-path";
import { changePasswordAndStay, endOwnOtherSessions, signedIn } from "@/lib/web/sign-in";
import { siteAction } from "@/lib/web/site-action";
import { changeNameInput, changePasswordInput, endOtherSessionsInput } from "./schema";

export const changePasswordAction = siteAction({
  input: changePasswordInput,
  run: changePasswordAndStay,
  // The sign-in page leads whoever is signed in to their work.
  next: ({ next }) => safePath(next, "") || "/signin",
});

export const changeNameAction = siteAction({
  input: changeNameInput,
  run: async ({ name }) => changeOwnName(await signedIn(), name),
});

export const endOtherSessionsAction = siteAction({
  input: endOtherSessionsInput,
  run: endOwnOtherSessions,
});

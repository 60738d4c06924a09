"use server";

import { endSession } from "@/lib/web/auth";
import { landing } from "@/lib/web/landing";
import { signInWithPassword } from "@/lib/web/sign-in";
import { siteAction } from "@/lib/web/site-action";
import { signInInput, signOutInput } from "./schema";

export const signInAction = siteAction({
  input: signInInput,
  run: ({ identifier, password }) => signInWithPassword(identifier, password),
  next: ({ next }) => landing(next),
});

export const signOutAction = siteAction({ input: signOutInput, run: endSession, next: () => "/" });

import type { Context } from "@/lib/db/context";

/** The account of whoever acts behind a door for members. */
export function userOf({ actor }: Context): string {
  if (actor.userId === null) throw new Error("nobody is signed in");
  return actor.userId;
}

import { cookies } from "next/headers";
import { z } from "zod";
import { addOwnKey, type OwnKey, readOwnKeys } from "@/lib/domain/recruitment/own-keys";
import { secureCookies } from "@/lib/web/auth";

/** The applications that were begun in this browser, or led back to by number and code; never read by script. */
export const ownCookie = "own";

/** What a door reads of it: `cookie: ownCookie, input: z.object({ …, ...ownKeys })`. */
export const ownKeys = { own: z.string().default("").transform(readOwnKeys) };

function manner(slug: string) {
  return { path: `/${slug}`, httpOnly: true, sameSite: "lax" as const, secure: secureCookies() };
}

/** Lets this browser write on the application. */
export async function keepOwn(slug: string, key: OwnKey): Promise<void> {
  const kept = await cookies();
  const keys = addOwnKey(kept.get(ownCookie)?.value ?? "", key);
  kept.set(ownCookie, keys, { ...manner(slug), maxAge: 30 * 86_400 });
}

/** For a computer that others use too. */
export async function dropOwn(slug: string): Promise<void> {
  (await cookies()).set(ownCookie, "", { ...manner(slug), maxAge: 0 });
}

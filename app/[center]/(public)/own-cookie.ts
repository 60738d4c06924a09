import { cookies } from "next/headers";
import { z } from "zod";
import { addOwnKey, type OwnKey, readOwnKeys, sealIn } from "@/lib/domain/recruitment/own-keys";
import { secureCookies } from "@/lib/web/auth";

/** The applications that were begun in this browser, or led back to by number and code; never read by script. */
export const ownCookie = "own";

/** What a door reads that names an application of the browser's own: its number, and the cookie. */
export const ownFields = { receipt: z.string().max(40), own: z.string() };

/** Picks the key of that application out of the cookie: `z.object({ ...ownFields, file }).transform(withSeal)`. */
export function withSeal<T extends { receipt: string; own: string }>({ own, ...rest }: T) {
  return { ...rest, seal: sealIn(own, rest.receipt) };
}

/** What a door reads that looks for the applications of the browser itself: all of its keys, the last used first. */
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

import { cookies } from "next/headers";
import { z } from "zod";
import { addOwnKey, type OwnKey, ownKeyOf } from "@/lib/domain/recruitment/own-keys";
import { secureCookies } from "@/lib/web/auth";

/** The numbers and seals of the applications that were begun in this browser, or led back to; never read by script. */
export const ownCookie = "own";

/** What a door reads that names an application of the browser's own: its number, and the cookie. */
export const ownFields = { receipt: z.string().max(40), own: z.string() };

/** Picks the key of that application out of the cookie: `z.object({ ...ownFields, file }).transform(withSeal)`. */
export function withSeal<T extends { receipt: string; own: string }>({ own, ...rest }: T) {
  return { ...rest, seal: ownKeyOf(own, rest.receipt).seal };
}

/** Lets this browser write on the application. */
export async function keepOwn(slug: string, key: OwnKey): Promise<void> {
  const kept = await cookies();
  kept.set(ownCookie, addOwnKey(kept.get(ownCookie)?.value ?? "", key), {
    path: `/${slug}`,
    httpOnly: true,
    sameSite: "lax",
    secure: secureCookies(),
    maxAge: 30 * 86_400,
  });
}

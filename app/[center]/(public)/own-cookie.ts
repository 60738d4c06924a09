import { cookies } from "next/headers";
import { z } from "zod";
import { addOwnKey, type OwnKey, readOwnKeys } from "@/lib/domain/recruitment/own-keys";
import { secureCookies } from "@/lib/web/auth";

/** The numbers and codes of the applications that were begun in this browser, or led back to; never read by script. */
export const ownCookie = "own";

/** What a door reads of it: `cookie: ownCookie, input: z.object({ receipt, ...ownKeys })`. */
export const ownKeys = { own: z.string().transform(readOwnKeys) };

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

import { cookies } from "next/headers";
import { secureCookies } from "@/lib/web/auth";

/** The key of the form that a browser handed in last: for the page of its slip alone, and never read by script. */
const name = "slipKey";

function manner(slug: string) {
  return { path: `/${slug}/receipt`, httpOnly: true, sameSite: "lax" as const, secure: secureCookies() };
}

/** Lets this browser show the slip again for a while. */
export async function keepSlip(slug: string, key: string, minutes: number): Promise<void> {
  (await cookies()).set(name, key, { ...manner(slug), maxAge: minutes * 60 });
}

/** For a computer that others use too. */
export async function dropSlip(slug: string): Promise<void> {
  (await cookies()).set(name, "", { ...manner(slug), maxAge: 0 });
}

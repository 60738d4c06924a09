import { env } from "@/lib/env";

/** Where somebody answers what they were asked by the code they got, from anywhere. */
export function answerAddress(slug: string, page: "dispatches" | "mobilizations", code: string): string {
  return new URL(`/${slug}/${page}?code=${code}`, env().NEXTAUTH_URL).href;
}

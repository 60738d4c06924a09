import { env } from "@/lib/env";

/** The whole address of a page as visitors see it, for what is printed or shown by others. `path` begins with a slash. */
export function publicAddress(path: string): string {
  return new URL(path, env().NEXTAUTH_URL).href;
}

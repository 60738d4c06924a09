/**
 * The path to go to after signing in, if it is one of ours; otherwise `fallback`.
 * "//host", "/\host" and control characters would leave the site in a browser.
 */
export function safePath(path: string | null | undefined, fallback: string): string {
  if (!path?.startsWith("/")) return fallback;
  const url = URL.parse(path, "http://site.invalid");
  if (url?.origin !== "http://site.invalid" || /[\\\p{Cc}]/u.test(path)) return fallback;
  // A path such as "/.//host" is normalised to "//host", which is again another site.
  if (url.pathname.startsWith("//")) return fallback;
  return url.pathname + url.search + url.hash;
}

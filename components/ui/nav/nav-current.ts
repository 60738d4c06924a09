/** Where an entry of a navigation leads, and what else belongs to it. */
export interface NavPlace {
  href: string;
  /** Only this very page, not those below it: for the first entry of a navigation. */
  exact?: boolean | undefined;
  /** Parts of addresses that belong to this entry though they do not begin with its own, and the reverse. */
  also?: readonly string[] | undefined;
  except?: readonly string[] | undefined;
}

/** Whether the page at `path` (decoded) belongs to the entry. */
export function isCurrent(path: string, { href, exact, also, except }: NavPlace): boolean {
  // Below the center and the room: /center/desk/calls/4/ranking.
  const parts = path.split("/").slice(3);
  const below = !exact && path.startsWith(`${href}/`) && !except?.some((part) => parts.includes(part));
  return path === href || below || (also?.some((part) => parts.includes(part)) ?? false);
}

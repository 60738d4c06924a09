import type { Context } from "@/lib/db/context";

/** The organization that somebody came for; its doors alone are entered within one. */
export function ownOrganizationId({ scope }: Pick<Context, "scope">): string {
  if (!scope.organization) throw new Error("this door is not narrowed to an organization");
  return scope.organization;
}

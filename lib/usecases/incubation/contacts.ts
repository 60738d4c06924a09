import type { Context } from "@/lib/db/context";

/** How an organization is reached: as its latest application says, or by its name where none was made. */
export interface Contact {
  organization: string;
  to: { name: string; email: string | null; mobile: string | null };
}

/** Of these organizations, by their ids: one statement. What no address is known of is handed over by hand. */
export async function contactsOf(
  { center, db }: Context,
  ids: readonly string[],
): Promise<Map<string, Contact>> {
  const found = await db.$queryRaw<
    { id: string; organization: string; name: string | null; mobile: string | null; email: string | null }[]
  >`
    select o.id, o.name as organization, a.contact_name as name, a.contact_mobile as mobile, a.email
      from organizations o
      left join lateral (select contact_name, contact_mobile, email from applications
        where center_id = o.center_id and organization_id = o.id order by id desc limit 1) a on true
     where o.center_id = ${center.id}::uuid and o.id = any(${[...ids]}::uuid[])`;
  return new Map(
    found.map(({ id, organization, name, mobile, email }) => [
      id,
      { organization, to: { name: name ?? organization, email, mobile } },
    ]),
  );
}

import type { Context } from "@/lib/db/context";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import type { Permission } from "@/lib/domain/access";
import { joinCenter, makePerson, type Person, visitOf } from "./factories";
import { type Desk, owner } from "./staff-desk";

/** Somebody of an organization, as tests reach its part of a center. */
export interface OrganizationDesk {
  organization: string;
  person: Person;
  read<T>(when: string | Date, run: (ctx: Context) => Promise<T>): Promise<T>;
  act<T>(when: string | Date, permission: Permission, run: (ctx: Context) => Promise<T>): Promise<T>;
}

/** An organization of this center, with a person who works for it and for no other. */
export async function openOrganization(
  { center, read }: Desk,
  name: string,
  legalStatus: "registered" | "filed" | "team" = "team",
): Promise<OrganizationDesk> {
  const { id: organization } = await read("2022-01-01", ({ db }) =>
    db.organization.create({
      data: { centerId: center.id, name, category: "公益慈善", legalStatus },
      select: { id: true },
    }),
  );
  const person = await makePerson(owner, null, [], { name: `${name}的人` });
  await joinCenter(owner, center, person, [{ role: "organization", organizationId: organization }]);
  const scope = { organization };
  const actor = { ...person.actor, grants: [{ role: "organization" as const, scope }] };
  return {
    organization,
    person: { ...person, actor },
    read: (when, run) => inCenter(visitOf(center, actor, "desk.view", when, scope), run),
    act: (when, permission, run) => actInCenter(visitOf(center, actor, permission, when, scope), run),
  };
}

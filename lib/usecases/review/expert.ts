import type { Context } from "@/lib/db/context";
import { type KnownPerson, personFor } from "@/lib/usecases/registry/person";

// 专家库: the persons on record whom the center may call onto a panel.

/** Whether this person stands in the 专家库. */
export async function isExpert(ctx: Context, person: { id: string }): Promise<boolean> {
  const where = { centerId: ctx.center.id, personId: person.id };
  return (await ctx.db.expert.count({ where })) > 0;
}

/** Enters somebody on record, who is not there yet, in the 专家库. */
export async function enterExpert(
  ctx: Context,
  { id: personId, name, title }: Pick<KnownPerson, "id" | "name" | "title">,
): Promise<string> {
  const { id } = await ctx.db.expert.create({
    data: { centerId: ctx.center.id, personId },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "expert", id }, event: "add", details: { name, title } });
  return id;
}

/** Somebody as the form of a panel names them. */
export interface NewExpert {
  name: string;
  title: string;
  namesake: boolean;
}

/** The expert that is meant, with the name and title on record; whoever is not in the 专家库 yet is entered. */
export async function namedExpert(
  ctx: Context,
  input: NewExpert,
): Promise<{ id: string; name: string; title: string }> {
  const person = await personFor(ctx, input);
  const known = await ctx.db.expert.findFirst({ where: { personId: person.id }, select: { id: true } });
  const id = known?.id ?? (await enterExpert(ctx, person));
  return { id, name: person.name, title: person.title };
}

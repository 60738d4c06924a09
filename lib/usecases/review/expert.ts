import type { Context } from "@/lib/db/context";
import { AppError } from "@/lib/domain/base/errors";
import { inWords, type KnownPerson, personFor } from "@/lib/usecases/registry/person";

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

/** Adds a person to the 专家库; the answer is who that is, as on record. */
export async function addExpert(
  ctx: Context,
  input: { name: string; title: string; namesake: boolean },
): Promise<{ name: string; title: string }> {
  const person = await personFor(ctx, input);
  if (await isExpert(ctx, person)) {
    throw new AppError("conflict", "没有列入专家库。", {
      name: `专家库中已有${inWords(person)}，直接勾选即可。如确为同名的另一人，请勾选“同名的另一人”。`,
    });
  }
  await enterExpert(ctx, person);
  return { name: person.name, title: person.title };
}

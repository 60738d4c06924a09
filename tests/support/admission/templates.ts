import type { Context } from "@/lib/db/context";
import { usualClauses, usualName } from "@/lib/domain/admission/template/usual-clauses";
import { activateTemplate, draftTemplate } from "@/lib/usecases/admission/template/template";

/** The usual residency agreement, in use. */
export async function makeTemplate(ctx: Context, name = usualName): Promise<string> {
  const { id } = await draftTemplate(ctx, { name, kind: "incubation", clauses: usualClauses });
  await activateTemplate(ctx, { template: id });
  return id;
}

import type { Context } from "@/lib/db/context";
import { activateTemplate, draftUsual } from "@/lib/usecases/admission/template/template";

/** The usual residency agreement, in use. */
export async function makeTemplate(ctx: Context): Promise<string> {
  const { id } = await draftUsual(ctx);
  await activateTemplate(ctx, { template: id });
  return id;
}

import type { Context } from "@/lib/db/context";
import { objectionName } from "@/lib/domain/admission/objection";
import { AppError } from "@/lib/domain/base/errors";

/** The first objection against one of these applications that is not answered yet. */
export function openObjection(ctx: Context, applications: readonly string[]) {
  return ctx.db.objection.findFirst({
    where: { centerId: ctx.center.id, applicationId: { in: [...applications] }, state: "open" },
    orderBy: [{ receivedOn: "asc" }, { number: "asc" }],
    select: { id: true, number: true, applicationId: true },
  });
}

/** Nobody signs, or is promoted, whom an open objection concerns. */
export async function assertUnopposed(
  ctx: Context,
  applications: readonly string[],
  act: "签约" | "递补",
): Promise<void> {
  const found = await openObjection(ctx, applications);
  if (!found) return;
  const { name } = await ctx.db.application.findFirstOrThrow({
    where: { centerId: ctx.center.id, id: found.applicationId ?? "" },
    select: { name: true },
  });
  throw new AppError(
    "conflict",
    `对${name}的${objectionName(found)}还没有答复，暂不能${act}。请到“异议”答复后再办理；其他组织不受影响，可以单独办理。`,
  );
}

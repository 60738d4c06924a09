import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import type { statementForm } from "@/lib/domain/incubation/eviction";
import { noticeStanding, whyNotState } from "@/lib/domain/incubation/eviction-acts";
import { ownOrganizationId } from "../base/own-organization-id";
import { writeStatement } from "./eviction";
import { latestNotice } from "./eviction-notice";

// A notice of eviction as the organization sees it, and what it says to it.

async function own(ctx: Context) {
  const incubatee = await ctx.db.incubatee.findFirst({
    where: { centerId: ctx.center.id, organizationId: ownOrganizationId(ctx) },
    select: { id: true, organization: { select: { name: true } } },
    orderBy: [{ startedOn: "desc" }, { id: "desc" }],
  });
  if (!incubatee) return null;
  const notice = await latestNotice(ctx, incubatee.id);
  return notice && { ...notice, name: incubatee.organization.name };
}

/** The last notice of the own organization; null where none was served. */
export async function ownEviction(ctx: Context) {
  const notice = await own(ctx);
  if (!notice) return { notice: null };
  const today = chinaDate(ctx.now);
  return {
    notice: { ...notice, standing: noticeStanding(notice, today), whyNotState: whyNotState(notice, today) },
  };
}

/** States the own case, once, to the notice that was read. */
export async function stateOwnCase(
  ctx: Context,
  { eviction, statement }: FormValue<typeof statementForm> & { eviction: string },
) {
  const notice = await own(ctx);
  if (notice?.id !== eviction) throw notFound("清退告知");
  await ctx.db.$queryRaw`
    select 1 from eviction_notices where center_id = ${ctx.center.id}::uuid and id = ${notice.id}::uuid for update`;
  const locked = (await own(ctx)) ?? notice;
  await writeStatement(ctx, locked, statement, ctx.actor.name);
}

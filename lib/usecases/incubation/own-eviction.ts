import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { AppError, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import type { statementForm } from "@/lib/domain/incubation/eviction";
import { noticeStanding, whyNotState } from "@/lib/domain/incubation/eviction-acts";
import { ownOrganizationId } from "../base/own-organization-id";
import { addFile, fileOf, filesOf, removeFile } from "../center/file";
import type { ReceivedFile } from "../center/incoming";
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
    notice: {
      ...notice,
      standing: noticeStanding(notice, today),
      whyNotState: whyNotState(notice, today),
      files: await filesOf(ctx, { type: "evictionNotice", id: notice.id }),
    },
  };
}

/** The own notice while nobody else writes on it; of another organization there is none. */
async function lockOwn(ctx: Context, eviction?: string) {
  const notice = await own(ctx);
  if (!notice || (eviction !== undefined && notice.id !== eviction)) throw notFound("清退告知");
  await ctx.db.$queryRaw`
    select 1 from eviction_notices where center_id = ${ctx.center.id}::uuid and id = ${notice.id}::uuid for update`;
  return (await own(ctx)) ?? notice;
}

/** States the own case, once, to the notice that was read. */
export async function stateOwnCase(
  ctx: Context,
  { eviction, statement }: FormValue<typeof statementForm> & { eviction: string },
) {
  await writeStatement(ctx, await lockOwn(ctx, eviction), statement, ctx.actor.name);
}

/** Papers are handed over before the statement and go with it: the desk sees both, and neither is changed afterwards. */
async function lockHeard(ctx: Context) {
  const notice = await lockOwn(ctx);
  const why = whyNotState(notice, chinaDate(ctx.now));
  if (why) throw new AppError("conflict", why);
  return { type: "evictionNotice" as const, id: notice.id };
}

export async function attachToOwnCase(
  ctx: Context,
  { file, replaces }: { file: ReceivedFile; replaces?: string | undefined },
): Promise<void> {
  const subject = await lockHeard(ctx);
  const organizationId = ownOrganizationId(ctx);
  await addFile(ctx, subject, "attachment", { file, replaces, organizationId });
  await ctx.audit({ subject, event: "addFile", reason: file.name });
}

export async function removeFromOwnCase(ctx: Context, { file }: { file: string }): Promise<void> {
  const subject = await lockHeard(ctx);
  const name = await removeFile(ctx, subject, file);
  await ctx.audit({ subject, event: "removeFile", reason: name });
}

export async function ownCaseFile(ctx: Context, { file }: { file: string }) {
  const notice = await own(ctx);
  if (!notice) throw notFound("清退告知");
  return fileOf(ctx, { type: "evictionNotice", id: notice.id }, file);
}

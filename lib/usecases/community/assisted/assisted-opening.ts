import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { editionOf } from "@/lib/db/edition";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { isStillOpen } from "@/lib/domain/community/assisted";
import { assistedActs } from "@/lib/domain/community/assisted-acts";
import { whyNotDone } from "@/lib/domain/registry/usage";
import { findAssisted, secretOf } from "./assisted-record";

// A sensitive record opens for a reason, to whoever gave it and for a while; each time is a line that stays.

/** Opens the record to this person for a while, for a reason that stays on record. */
export async function openAssisted(ctx: Context, { assisted, reason }: { assisted: string; reason: string }) {
  const { id, state } = await findAssisted(ctx, assisted);
  const why = whyNotDone(assistedActs({ state }), "open");
  if (why) throw new AppError("conflict", why);
  const access = await noteAccess(ctx, { assistedId: id, act: "open", reason });
  await ctx.audit({ subject: { type: "assisted", id }, event: "open", reason });
  return { id, access };
}

export async function noteAccess(
  { center, actor, now, db }: Context,
  entry: { assistedId: string; act: "open" | "change" | "delete"; reason: string },
): Promise<string> {
  const id = randomUUID();
  await db.assistedAccess.create({
    data: { centerId: center.id, id, ...entry, at: now, byId: actor.userId, byName: actor.name },
  });
  return id;
}

interface Opening {
  assisted: string;
  access: string;
}

async function openingOf({ center, db, actor, now }: Context, { assisted, access }: Opening) {
  const opening = await db.assistedAccess.findFirst({
    where: { centerId: center.id, id: access, assistedId: assisted, act: "open" },
  });
  if (!opening || opening.byId === null || opening.byId !== actor.userId) throw notFound("帮扶对象");
  return { ...opening, isOver: !isStillOpen(opening.at, now) };
}

/** The same for a page; null once the opening is over, which is no fault of whoever comes back to it. */
export async function openedOrOver(ctx: Context, input: Opening) {
  const { isOver } = await openingOf(ctx, input);
  return isOver ? null : openedAssisted(ctx, input);
}

/** What was sealed, for whoever opened it and only while the opening counts. */
export async function openedAssisted(ctx: Context, { assisted, access }: Opening) {
  const { center } = ctx;
  const opening = await openingOf(ctx, { assisted, access });
  if (opening.isOver) throw new AppError("conflict", "查看时间已过，请回到这条记录，写明事由后再次查看。");
  const { sealed, nameDigest: _n, phoneDigest: _p, ...person } = await findAssisted(ctx, assisted);
  const secret = secretOf(center.id, { id: assisted, sealed });
  const edition = await editionOf(ctx, { type: "assisted", id: assisted });
  return { ...person, ...secret, reason: opening.reason, access, edition };
}

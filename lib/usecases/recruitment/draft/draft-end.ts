import type { Context } from "@/lib/db/context";
import { notFound } from "@/lib/domain/base/errors";
import { isRunOut } from "@/lib/domain/recruitment/call/call-phase";
import { draftsEndAt } from "@/lib/domain/recruitment/draft";
import { windowOf } from "../call/call-record";

/**
 * Deletes the drafts of a call that nobody submitted, 30 days after its window, with the files handed over for them: they
 * are people's data that no purpose keeps. Where the window was extended, it comes again.
 */
export async function deleteDrafts(ctx: Context, { call: id }: { call: string }): Promise<void> {
  const { center, db } = ctx;
  ctx.audit.nothing("what nobody submitted leaves no trace");
  const call = await db.call.findFirst({ where: { centerId: center.id, id } });
  if (!call) throw notFound("批次");
  const startAfter = draftsEndAt(windowOf(call));
  if (!isRunOut(windowOf(call), ctx.now) || ctx.now < startAfter) {
    // In the demo world a center may live on a day before.
    if (startAfter <= new Date()) return;
    return ctx.enqueue("deleteDrafts", { call: id }, { startAfter, singletonKey: `again ${id}` });
  }
  const drafts = await db.draft.findMany({
    where: { centerId: center.id, callId: id, submittedAt: null },
    select: { id: true },
  });
  const ids = drafts.map((draft) => draft.id);
  await db.file.updateMany({
    where: { centerId: center.id, subjectType: "application", subjectId: { in: ids }, state: "stored" },
    data: { state: "removed", removedAt: ctx.now },
  });
  await db.draft.deleteMany({ where: { centerId: center.id, id: { in: ids } } });
}

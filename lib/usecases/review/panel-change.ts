import type { Context } from "@/lib/db/context";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { movedPanel, type PanelMove, whyNotCompose } from "@/lib/domain/review/panel";
import { lockCall } from "@/lib/usecases/recruitment/call/call-record";
import { type NewExpert, namedExpert } from "./expert";

// One move at a time, each on the panel as it is at that moment: two clerks who compose it at once overwrite nothing.

/** Seats an expert of the 专家库, takes one off the panel, or moves one by a place. */
export async function movePanelist(
  ctx: Context,
  { call, expert, move }: { call: string; expert: string; move: PanelMove },
): Promise<void> {
  const seats = await openPanel(ctx, call);
  const found = await ctx.db.expert.findFirst({
    where: { id: expert },
    select: { person: { select: { name: true, archivedAt: true } } },
  });
  if (!found) throw notFound("评审专家");
  const { name, archivedAt } = found.person;
  if (move === "seat" && archivedAt && !seats.includes(expert)) {
    throw new AppError("conflict", `${name}已归档，不能进入评审组。请先在人员中恢复。`);
  }
  await seatPanel(ctx, call, seats, movedPanel(seats, expert, move));
}

/** Enters somebody in the 专家库, unless they are there, and seats them last. */
export async function seatNewExpert(
  ctx: Context,
  { call, ...typed }: NewExpert & { call: string },
): Promise<{ name: string; title: string }> {
  const seats = await openPanel(ctx, call);
  const { id, name, title } = await namedExpert(ctx, typed);
  if (seats.includes(id)) {
    throw new AppError("conflict", "没有加入评审组。", {
      name: `${name}（${title}）已在评审组中。如确为同名的另一人，请勾选“同名的另一人”。`,
    });
  }
  await seatPanel(ctx, call, seats, movedPanel(seats, id, "seat"));
  return { name, title };
}

/** The experts on the panel in their order, with its batch locked; refuses once it stands. */
async function openPanel(ctx: Context, id: string): Promise<string[]> {
  const call = await lockCall(ctx, id);
  const marks = await ctx.db.mark.count({ where: { panelist: { callId: id } } });
  const why = whyNotCompose(call.state, marks > 0);
  if (why) throw new AppError("conflict", why);
  const seats = await ctx.db.panelist.findMany({
    where: { callId: id },
    orderBy: { position: "asc" },
    select: { expertId: true },
  });
  return seats.map(({ expertId }) => expertId);
}

async function seatPanel(
  ctx: Context,
  callId: string,
  before: readonly string[],
  panel: readonly string[],
): Promise<void> {
  if (panel.join() === before.join()) return ctx.audit.nothing("the panel stays as it is");
  if (panel.length === 0) {
    throw new AppError("conflict", "评审组至少要有一名评审专家，请先加入另一位，再移出这一位。");
  }
  await ctx.db.panelist.deleteMany({ where: { callId } });
  await ctx.db.panelist.createMany({
    data: panel.map((expertId, position) => ({ centerId: ctx.center.id, callId, expertId, position })),
  });
  const seated = await ctx.db.panelist.findMany({
    where: { callId },
    orderBy: { position: "asc" },
    select: { expert: { select: { person: { select: { name: true } } } } },
  });
  await ctx.audit({
    subject: { type: "call", id: callId },
    event: "composePanel",
    details: { panel: seated.map(({ expert }) => expert.person.name) },
  });
}

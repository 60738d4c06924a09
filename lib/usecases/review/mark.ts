import type { Context } from "@/lib/db/context";
import { formatTime } from "@/lib/domain/base/china-time";
import { AppError, type FieldErrors, notFound } from "@/lib/domain/base/errors";
import type { MarkStatus } from "@/lib/domain/review/mark-status";
import { readPoints, totalPoints } from "@/lib/domain/review/points";
import { lockCall } from "@/lib/usecases/recruitment/call-record";
import { pointsOf } from "./review";

/** A whole sheet as typed. `version` is that of the sheet the typing began with; 0 when there was none. */
export interface TypedSheet {
  application: string;
  version: number;
  points: Record<string, string>;
}

interface Mark {
  id: string;
  status: MarkStatus;
  points: unknown;
  version: number;
  savedAt: Date;
}

/** The panelist that the person at the door is in this batch. */
export async function ownSeat(ctx: Context, callId: string): Promise<{ id: string }> {
  const { userId } = ctx.actor;
  const seat =
    userId &&
    (await ctx.db.panelist.findFirst({
      where: { callId, expert: { person: { userId } } },
      select: { id: true },
    }));
  if (!seat) throw new AppError("forbidden", "您不是本批次的评审专家，不能查看或填写打分表。");
  return seat;
}

/** The sheet of this person for this application, with its batch locked; refuses where nothing may be marked. */
async function ownSheet(ctx: Context, applicationId: string) {
  const found = await ctx.db.application.findFirst({
    where: { id: applicationId },
    select: { callId: true },
  });
  if (!found) throw notFound("申请");
  const call = await lockCall(ctx, found.callId);
  const seat = await ownSeat(ctx, call.id);
  const mark: Mark | null = await ctx.db.mark.findFirst({ where: { panelistId: seat.id, applicationId } });
  const { state } = await ctx.db.application.findFirstOrThrow({ where: { id: applicationId } });
  if (mark && mark.status !== "draft") return { call, seat, mark };
  if (call.state !== "reviewing") throw new AppError("conflict", "本批次目前不在评审中，不能打分。");
  if (state !== "passed")
    throw new AppError("conflict", "这份申请不在评审范围内，或评审结果已经确认，不能打分。");
  return { call, seat, mark };
}

async function readSheet(ctx: Context, callId: string, typed: Record<string, string>) {
  const criteria = await ctx.db.criterion.findMany({
    where: { callId },
    orderBy: { position: "asc" },
    select: { id: true, max: true, step: true },
  });
  const points: Record<string, number> = {};
  const fields: FieldErrors = {};
  const missing: FieldErrors = {};
  for (const { id, max, step } of criteria) {
    const read = readPoints(typed[id] ?? "", { max: Number(max), step: Number(step) });
    if (!read.ok) fields[`points.${id}`] = read.why;
    else if (read.points === null) missing[`points.${id}`] = "请打分";
    else points[id] = read.points;
  }
  const known = new Set(criteria.map(({ id }) => id));
  if (Object.keys(typed).some((id) => !known.has(id))) {
    throw new AppError("conflict", "评分指标与本页不一致，本次没有保存。请刷新页面后再打分。");
  }
  const wrong = Object.keys(fields).length;
  if (wrong > 0) throw new AppError("invalid", `有${wrong}项分数需要改正，改正后才能保存。`, fields);
  return { points, missing };
}

function samePoints(mark: Mark, points: Record<string, number>): boolean {
  const stored = pointsOf(mark);
  const ids = Object.keys(points);
  return Object.keys(stored).length === ids.length && ids.every((id) => stored[id] === points[id]);
}

function assertDraft(mark: Mark | null): void {
  if (!mark || mark.status === "draft") return;
  const at = formatTime(mark.savedAt);
  const words: Record<Exclude<MarkStatus, "draft">, string> = {
    scored: `这张打分表已于${at}提交评分，不能再修改。`,
    recused: `您已于${at}对这份申请回避，不能再打分。`,
    absent: `工作人员已于${at}登记您缺席这份申请的评审，不能再打分。`,
  };
  throw new AppError("conflict", words[mark.status]);
}

function assertFresh(mark: Mark | null, version: number): void {
  if ((mark?.version ?? 0) === version) return;
  throw new AppError(
    "conflict",
    "这张打分表已在另一个页面或设备上保存过，为免覆盖，本次没有保存。请刷新页面，核对后再打分。",
  );
}

/** Writes the sheet as a draft or in its final status; returns its id. */
async function write(
  ctx: Context,
  key: { panelistId: string; applicationId: string },
  mark: Mark | null,
  data: { status: MarkStatus; points: Record<string, number>; reason?: string },
): Promise<string> {
  const row = { ...data, savedAt: ctx.now, lockedAt: data.status === "draft" ? null : ctx.now };
  if (!mark) return (await ctx.db.mark.create({ data: { centerId: ctx.center.id, ...key, ...row } })).id;
  await ctx.db.mark.updateMany({ where: { id: mark.id }, data: { ...row, version: mark.version + 1 } });
  return mark.id;
}

async function record(
  ctx: Context,
  id: string,
  event: "handIn" | "recuse",
  from: MarkStatus | undefined,
  to: MarkStatus,
  more: { points?: Record<string, number>; reason?: string; repeated?: boolean } = {},
): Promise<void> {
  const { reason, ...details } = more;
  await ctx.audit({ subject: { type: "mark", id }, event, from, to, reason, details });
}

const unrecorded = "a draft is nobody's word yet: what was handed in is on record";

/** Keeps a sheet as it is typed; fields may still be empty. The answer's `version` is what the next save begins with. */
export async function saveMark(ctx: Context, input: TypedSheet): Promise<{ savedAt: Date; version: number }> {
  const { call, seat, mark } = await ownSheet(ctx, input.application);
  assertDraft(mark);
  const { points } = await readSheet(ctx, call.id, input.points);
  // The answer to this very save was lost on the way, and the browser sends it again.
  if (mark && mark.version === input.version + 1 && samePoints(mark, points)) {
    ctx.audit.nothing(unrecorded);
    return { savedAt: mark.savedAt, version: mark.version };
  }
  assertFresh(mark, input.version);
  const key = { panelistId: seat.id, applicationId: input.application };
  await write(ctx, key, mark, { status: "draft", points });
  ctx.audit.nothing(unrecorded);
  return { savedAt: ctx.now, version: input.version + 1 };
}

/** Hands the sheet in and locks it; every criterion must have its points. A second click changes nothing. */
export async function handIn(ctx: Context, input: TypedSheet): Promise<{ savedAt: Date; total: string }> {
  const { call, seat, mark } = await ownSheet(ctx, input.application);
  const { points, missing } = await readSheet(ctx, call.id, input.points);
  const total = totalPoints(Object.values(points));
  if (mark?.status === "scored" && samePoints(mark, points)) {
    await record(ctx, mark.id, "handIn", "scored", "scored", { repeated: true });
    return { savedAt: mark.savedAt, total };
  }
  assertDraft(mark);
  const open = Object.keys(missing).length;
  if (open > 0) throw new AppError("invalid", `还有${open}项没有打分，打完后才能提交评分。`, missing);
  const sameDraft = mark?.version === input.version + 1 && samePoints(mark, points);
  if (!sameDraft) assertFresh(mark, input.version);
  const key = { panelistId: seat.id, applicationId: input.application };
  const id = await write(ctx, key, mark, { status: "scored", points });
  await record(ctx, id, "handIn", mark?.status, "scored", { points });
  return { savedAt: ctx.now, total };
}

/** The panelist steps aside for this applicant, for good: no marks of theirs enter its score. */
export async function recuse(
  ctx: Context,
  input: { application: string; reason: string },
): Promise<{ savedAt: Date }> {
  const { seat, mark } = await ownSheet(ctx, input.application);
  if (mark?.status === "recused") {
    await record(ctx, mark.id, "recuse", "recused", "recused", { repeated: true });
    return { savedAt: mark.savedAt };
  }
  assertDraft(mark);
  const key = { panelistId: seat.id, applicationId: input.application };
  const { reason } = input;
  const id = await write(ctx, key, mark, { status: "recused", points: {}, reason });
  await record(ctx, id, "recuse", mark?.status, "recused", {
    reason,
    ...(mark ? { points: pointsOf(mark) } : {}),
  });
  return { savedAt: ctx.now };
}

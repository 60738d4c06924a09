import type { Context } from "@/lib/db/context";
import { formatTime } from "@/lib/domain/base/china-time";
import { AppError, type FieldErrors, notFound } from "@/lib/domain/base/errors";
import type { ApplicationState } from "@/lib/domain/recruitment/application/application-lifecycle";
import type { CallState } from "@/lib/domain/recruitment/call/call-lifecycle";
import type { MarkStatus } from "@/lib/domain/review/mark-status";
import { readPoints, totalPoints } from "@/lib/domain/review/points";
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
  if (!seat) throw noSeat();
  return seat;
}

function noSeat(): AppError {
  return new AppError("forbidden", "您不是本批次的评审专家，不能查看或填写打分表。");
}

/**
 * The sheet of this person for this application, with its batch locked; refuses where nothing may be marked. Two
 * statements, because every autosave asks: what the second finds cannot change before the act ends.
 */
async function ownSheet(ctx: Context, application: string) {
  const { center, actor } = ctx;
  const [call] = await ctx.db.$queryRaw<{ id: string; state: CallState }[]>`
    select id, state::text from calls
    where center_id = ${center.id}::uuid
      and id = (select call_id from applications where center_id = ${center.id}::uuid and id = ${application}::uuid)
    for update`;
  if (!call) throw notFound("申请");
  const [found] = await ctx.db.$queryRaw<
    { state: ApplicationState; seat: string | null; mark: Mark | null }[]
  >`
    select a.state::text, p.id as seat, to_jsonb(m) as mark
    from applications a
    left join (panelists p
        join experts e on e.center_id = p.center_id and e.id = p.expert_id
        join persons h on h.center_id = e.center_id and h.id = e.person_id and h.user_id = ${actor.userId}::uuid)
      on p.center_id = a.center_id and p.call_id = a.call_id
    left join lateral (
        select id, status, points, version, saved_at as "savedAt" from marks
        where center_id = a.center_id and panelist_id = p.id and application_id = a.id) m on true
    where a.center_id = ${center.id}::uuid and a.id = ${application}::uuid`;
  if (!found) throw notFound("申请");
  if (found.seat === null) throw noSeat();
  const mark = found.mark && { ...found.mark, savedAt: new Date(found.mark.savedAt) };
  const sheet = { call, key: { panelistId: found.seat, applicationId: application }, mark };
  if (mark && mark.status !== "draft") return sheet;
  if (call.state !== "reviewing") throw new AppError("conflict", "本批次目前不在评审中，不能打分。");
  if (found.state !== "passed")
    throw new AppError("conflict", "这份申请不在评审范围内，或评审结果已经确认，不能打分。");
  return sheet;
}

/** What was typed against the criteria. Where a point is wrong, the one saved before it stays. */
async function readSheet(ctx: Context, callId: string, typed: Record<string, string>, mark: Mark | null) {
  const criteria = await ctx.db.criterion.findMany({
    where: { callId },
    orderBy: { position: "asc" },
    select: { id: true, max: true, step: true },
  });
  const saved = mark ? pointsOf(mark) : {};
  const points: Record<string, number> = {};
  const wrong: FieldErrors = {};
  const missing: FieldErrors = {};
  for (const { id, max, step } of criteria) {
    const read = readPoints(typed[id] ?? "", { max: Number(max), step: Number(step) });
    const kept = read.ok ? read.points : (saved[id] ?? null);
    if (!read.ok) wrong[`points.${id}`] = read.why;
    else if (read.points === null) missing[`points.${id}`] = "请打分";
    if (kept !== null) points[id] = kept;
  }
  const known = new Set(criteria.map(({ id }) => id));
  if (Object.keys(typed).some((id) => !known.has(id))) {
    throw new AppError("conflict", "评分指标与本页不一致，本次没有保存。请刷新页面后再打分。");
  }
  return { points, wrong, missing };
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

interface SheetKey {
  panelistId: string;
  applicationId: string;
}

/** Writes the sheet as a draft or in its final status; returns its id. Why it was returned stays until it is final again. */
async function write(
  ctx: Context,
  key: SheetKey,
  mark: Mark | null,
  data: { status: MarkStatus; points: Record<string, number>; reason?: string },
): Promise<string> {
  const final = data.status === "draft" ? { lockedAt: null } : { lockedAt: ctx.now, reason: null };
  const row = { ...final, ...data, savedAt: ctx.now };
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

/** A sheet that stays a draft. */
export interface SavedSheet {
  savedAt: Date;
  /** What the next save begins with. */
  version: number;
  /** By field: points that were left out because something is wrong with them, and points nobody typed yet. */
  wrong: FieldErrors;
  missing: FieldErrors;
}

/** Keeps a sheet as it is typed: fields may be empty, and a wrong one does not keep the others from being saved. */
export async function saveMark(ctx: Context, input: TypedSheet): Promise<SavedSheet> {
  const { call, key, mark } = await ownSheet(ctx, input.application);
  assertDraft(mark);
  const { points, ...faults } = await readSheet(ctx, call.id, input.points, mark);
  return { ...(await keepDraft(ctx, key, mark, { version: input.version, points })), ...faults };
}

async function keepDraft(
  ctx: Context,
  key: SheetKey,
  mark: Mark | null,
  { version, points }: { version: number; points: Record<string, number> },
): Promise<{ savedAt: Date; version: number }> {
  ctx.audit.nothing(unrecorded);
  // The answer to this very save was lost on the way, and the browser sends it again.
  if (mark && mark.version === version + 1 && samePoints(mark, points)) {
    return { savedAt: mark.savedAt, version: mark.version };
  }
  assertFresh(mark, version);
  await write(ctx, key, mark, { status: "draft", points });
  return { savedAt: ctx.now, version: version + 1 };
}

/**
 * Hands the sheet in and locks it; a second click changes nothing. Every criterion must have its points: else it is
 * kept as a draft, and the answer says what is left.
 */
export async function handIn(
  ctx: Context,
  input: TypedSheet,
): Promise<SavedSheet | { savedAt: Date; total: string }> {
  const { call, key, mark } = await ownSheet(ctx, input.application);
  const { points, wrong, missing } = await readSheet(ctx, call.id, input.points, mark);
  const total = totalPoints(Object.values(points));
  if (mark?.status === "scored" && samePoints(mark, points)) {
    await record(ctx, mark.id, "handIn", "scored", "scored", { repeated: true });
    return { savedAt: mark.savedAt, total };
  }
  assertDraft(mark);
  if (Object.keys({ ...wrong, ...missing }).length > 0) {
    return { ...(await keepDraft(ctx, key, mark, { version: input.version, points })), wrong, missing };
  }
  const sameDraft = mark?.version === input.version + 1 && samePoints(mark, points);
  if (!sameDraft) assertFresh(mark, input.version);
  const id = await write(ctx, key, mark, { status: "scored", points });
  await record(ctx, id, "handIn", mark?.status, "scored", { points });
  return { savedAt: ctx.now, total };
}

/** The panelist steps aside for this applicant, for good: no marks of theirs enter its score. */
export async function recuse(
  ctx: Context,
  input: { application: string; reason: string },
): Promise<{ savedAt: Date }> {
  const { key, mark } = await ownSheet(ctx, input.application);
  if (mark?.status === "recused") {
    await record(ctx, mark.id, "recuse", "recused", "recused", { repeated: true });
    return { savedAt: mark.savedAt };
  }
  assertDraft(mark);
  const { reason } = input;
  const id = await write(ctx, key, mark, { status: "recused", points: {}, reason });
  await record(ctx, id, "recuse", mark?.status, "recused", {
    reason,
    ...(mark ? { points: pointsOf(mark) } : {}),
  });
  return { savedAt: ctx.now };
}

import type { Context } from "@/lib/db/context";
import { assertEdition, type Seen } from "@/lib/db/edition";
import { chinaDate } from "@/lib/domain/base/china-time";
import { toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import {
  type ChangeEvent,
  type ChangeKind,
  changeKindLabels,
  type MovingKind,
  nextChangeState,
  whyNotChange,
} from "@/lib/domain/projects/change/change";
import type { Change, decisionForm, reasonForm } from "@/lib/domain/projects/change/change-form";
import { whyNotDone } from "@/lib/domain/registry/usage";
import { assertMoved, stateAfter } from "../../base/moves";
import { tellExecutors } from "../executors-told";
import { assertFundCovers } from "../money/fund";
import type { ProjectFound } from "../project/project";
import { standingOf } from "../project/project-standing";
import { lockProject, moveProject } from "../project/project-write";
import { assertStillRight } from "../project/upheld";
import { applyChange, faultsOf, standingNow } from "./change-apply";
import { findChange } from "./change-record";
import { storedChange } from "./change-stored";

type One = Seen & { project: string };
type Why = FormValue<typeof reasonForm>;

/** The project, locked, where this kind may be asked for now. */
async function open(
  ctx: Context,
  { project: id, edition }: One,
  kind: ChangeKind,
  objection = "",
): Promise<ProjectFound> {
  const project = await lockProject(ctx, { project: id, edition });
  const { changes, objections } = await standingOf(ctx, id);
  const ground = objections.find((one) => one.id === objection && one.state === "upheld");
  if (objection !== "" && !ground) throw notFound("成立的异议");
  const why = whyNotChange(kind, { state: project.state, open: changes, ground: ground !== undefined });
  if (why) throw new AppError("conflict", why);
  const { organization } = ctx.scope;
  if (organization && !project.executors.some((one) => one.lead && one.id === organization))
    throw new AppError("forbidden", "变更由牵头执行机构申请，请联系牵头机构。");
  return project;
}

async function ask(ctx: Context, project: ProjectFound, kind: ChangeKind, why: Why, sides: object) {
  const { userId, name } = ctx.actor;
  if (userId === null) throw new Error("a change is asked for by somebody");
  const { id } = await ctx.db.projectChange.create({
    data: {
      ...{ centerId: ctx.center.id, projectId: project.id, kind, ...sides },
      ...{ reason: why.reason, document: why.document },
      effectiveOn: toUtcMidnight(chinaDate(ctx.now)),
      ...{ requestedById: userId, requestedByName: name, requestedAt: ctx.now },
    },
    select: { id: true },
  });
  await ctx.audit({
    subject: { type: "projectChange", id },
    event: "request",
    to: "requested",
    reason: why.reason,
    details: { project: project.id, kind },
  });
  return { id };
}

/** Asks for a change of what was written; what stands against it is said now, and asked again at the decision. */
export async function requestChange(
  ctx: Context,
  { change, why, ...one }: One & { change: Change; why: Why },
) {
  const project = await open(ctx, one, change.kind);
  const faults = await faultsOf(ctx, project, change);
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const [before, after] = [storedChange(standingNow(project, change.kind)), storedChange(change)];
  return ask(ctx, project, change.kind, why, { before, after });
}

/**
 * Asks for a suspension, a resumption, a termination, to take one back, or to keep the project; `objection` is the one that
 * was right, from which it follows.
 */
export async function requestMove(
  ctx: Context,
  { kind, why, objection, ...one }: One & { kind: MovingKind; why: Why; objection?: string },
) {
  const project = await open(ctx, one, kind, objection);
  return ask(ctx, project, kind, why, objection ? { objectionId: objection } : {});
}

type OneChange = Seen & { change: string };

/** The change and its project, locked in one order with all that is written of it. */
async function seen(ctx: Context, { change: id, edition }: OneChange, act: ChangeEvent) {
  const { projectId } = await findChange(ctx, id);
  const project = await lockProject(ctx, { project: projectId });
  const change = await findChange(ctx, id);
  await assertEdition(ctx, { type: "projectChange", id }, { edition });
  stateAfter(nextChangeState(change.state, act));
  const why = whyNotDone(change.acts, act);
  if (why) throw new AppError("conflict", why);
  return { change, project };
}

async function turn(
  ctx: Context,
  { id }: { id: string },
  event: ChangeEvent,
  data: Record<string, string | Date | null>,
  reason: string,
) {
  const to = stateAfter(nextChangeState("requested", event));
  const { count } = await ctx.db.projectChange.updateMany({
    where: { centerId: ctx.center.id, id, state: "requested" },
    data: { ...data, state: to },
  });
  assertMoved(1, count);
  await ctx.audit({ subject: { type: "projectChange", id }, event, from: "requested", to, reason });
}

const decidedBy = ({ actor, now }: Context, decision: string) => ({
  ...{ decision, decidedById: actor.userId, decidedByName: actor.name, decidedAt: now },
});

/** Tells the executors what the bureau decided, and those who are none any more by it. */
async function tell(
  ctx: Context,
  { id, projectId, kind }: { id: string; projectId: string; kind: ChangeKind },
  told: string,
  released: readonly string[] = [],
): Promise<void> {
  const subject = { type: "projectChange" as const, id };
  const decided = { project: projectId, subject, about: changeKindLabels[kind], told };
  await tellExecutors(ctx, "changeDecided", decided);
  if (released.length > 0) await tellExecutors(ctx, "executorReleased", { ...decided, whom: released });
}

/** Who carried a project out and does not after this change. */
function releasedBy(after: Change | null, { executors }: ProjectFound): string[] {
  if (after?.kind !== "executor") return [];
  const stay = [after.after.lead, ...after.after.partners];
  return executors.map(({ id }) => id).filter((id) => !stay.includes(id));
}

/** Approved, it takes effect at once; what came in its way since it was asked for is said instead. */
export async function approveChange(
  ctx: Context,
  { decision, ...one }: OneChange & FormValue<typeof decisionForm>,
) {
  const { change, project } = await seen(ctx, one, "approve");
  await assertStillRight(ctx, change);
  const { after, kind } = change;
  if (after === null) await makeMove(ctx, project, kind, change.reason);
  else {
    const faults = Object.values(await faultsOf(ctx, project, after));
    if (faults.length > 0)
      throw new AppError("conflict", `申请之后情况有了变化，不能照此批准：${faults.join("")}`);
    await applyChange(ctx, project, after);
    await ctx.audit({
      subject: { type: "project", id: project.id },
      event: "change",
      reason: change.reason,
      details: { change: change.id, kind },
    });
  }
  const effectiveOn = toUtcMidnight(chinaDate(ctx.now));
  await turn(ctx, change, "approve", { ...decidedBy(ctx, decision), effectiveOn }, decision);
  await tell(ctx, change, `已批准，${decision}`, releasedBy(after, project));
}

async function makeMove(ctx: Context, project: ProjectFound, kind: ChangeKind, reason: string) {
  if (kind !== "suspend" && kind !== "resume" && kind !== "terminate" && kind !== "reinstate") return;
  if (kind === "reinstate") await assertFundCovers(ctx, project);
  await moveProject(ctx, project, kind, reason);
}

export async function refuseChange(ctx: Context, { reason, ...one }: OneChange & { reason: string }) {
  const { change } = await seen(ctx, one, "refuse");
  await turn(ctx, change, "refuse", decidedBy(ctx, reason), reason);
  await tell(ctx, change, `未批准，${reason}`);
}

export async function withdrawChange(ctx: Context, { reason, ...one }: OneChange & { reason: string }) {
  const { change } = await seen(ctx, one, "withdraw");
  await turn(ctx, change, "withdraw", {}, reason);
}

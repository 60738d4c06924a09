import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { assertEdition, type Seen } from "@/lib/db/edition";
import { lockCenter } from "@/lib/db/lock-center";
import { chinaDate } from "@/lib/domain/base/china-time";
import { toUtcMidnight, yearOf } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { formatYuan } from "@/lib/domain/base/money";
import { nextProjectState, type ProjectEvent } from "@/lib/domain/projects/project/project";
import { whyNotTakenBack } from "@/lib/domain/projects/project/project-acts";
import {
  type beginForm,
  type directProjectForm,
  projectFaults,
  type WrittenProject,
} from "@/lib/domain/projects/project/project-form";
import { nextProjectNumber, projectNumbers } from "@/lib/domain/projects/project/project-number";
import { whyNotEdit } from "@/lib/domain/projects/project/rewriting";
import { whyOpposed } from "@/lib/domain/projects/project/upheld";
import { assertMoved, stateAfter } from "../../base/moves";
import { assertWords } from "../../center/option-list";
import { leftFor } from "../money/fund";
import { beforeStart, getOwnProject, type ProjectFound } from "./project";
import { standingOf } from "./project-standing";

/** The executors that a form named, by kind; an id of neither table is refused beside its field. */
export async function executorsNamed(
  { center, db }: Context,
  written: Pick<WrittenProject, "lead" | "partners">,
) {
  const ids = [written.lead, ...written.partners];
  const inCenter = { centerId: center.id, id: { in: ids } };
  const organizations = await db.organization.findMany({
    where: inCenter,
    select: { id: true, legalStatus: true },
  });
  const bodies = await db.body.findMany({ where: inCenter, select: { id: true } });
  const gone = organizations.filter(({ legalStatus }) => legalStatus === "deregistered").map(({ id }) => id);
  const known = new Set([...organizations, ...bodies].map(({ id }) => id));
  for (const [field, named] of [
    ["lead", [written.lead]],
    ["partners", written.partners],
  ] as const) {
    if (named.some((id) => !known.has(id)))
      throw invalid({ [field]: "选择的执行机构不在名录中，请重新选择。" });
    if (named.some((id) => gone.includes(id)))
      throw invalid({ [field]: "选择的执行机构已经注销，不能承接项目。" });
  }
  const organization = new Set(organizations.map(({ id }) => id));
  return ids.map((id) => ({
    lead: id === written.lead,
    organizationId: organization.has(id) ? id : null,
    bodyId: organization.has(id) ? null : id,
  }));
}

async function assertFits(ctx: Context, written: WrittenProject, before?: ProjectFound) {
  await assertWords(ctx, "field", [written.field], { field: "field", before: before ? [before.field] : [] });
  const places = await ctx.db.place.count({ where: { centerId: ctx.center.id, id: { in: written.places } } });
  if (places < new Set(written.places).size) throw notFound("实施地点");
  const left = await leftFor(ctx, written.fundId, before?.id);
  const faults = projectFaults(written, left);
  if (Object.keys(faults).length > 0) throw invalid(faults);
}

function columnsOf(written: WrittenProject) {
  const { name, kind, field, fundId, grantedFen, ownFen, servedGroups, summary, startsOn, endsOn } = written;
  return {
    ...{ name, kind, field, fundId, grantedFen, servedGroups, summary },
    ownFen: ownFen ?? 0n,
    startsOn: toUtcMidnight(startsOn),
    endsOn: toUtcMidnight(endsOn),
  };
}

/** Writes what hangs on a project; of one that is only being entered it is written anew. */
async function writeParts(ctx: Context, project: string, written: WrittenProject) {
  const { center, db } = ctx;
  const own = { centerId: center.id, projectId: project };
  const executors = await executorsNamed(ctx, written);
  await db.executor.deleteMany({ where: own });
  await db.projectPlace.deleteMany({ where: own });
  await db.planLine.deleteMany({ where: own });
  await db.budgetLine.deleteMany({ where: own });
  await db.executor.createMany({ data: executors.map((one) => ({ ...own, ...one })) });
  await db.projectPlace.createMany({
    data: [...new Set(written.places)].map((placeId) => ({ ...own, placeId })),
  });
  await db.planLine.createMany({
    data: written.planLines.map(({ dueOn, tolerance, ...line }, at) => ({
      ...own,
      ...line,
      position: at + 1,
      tolerance: tolerance ?? 0,
      dueOn: dueOn && toUtcMidnight(dueOn),
    })),
  });
  await db.budgetLine.createMany({
    data: written.budgetLines.map(({ tolerance, ...line }, at) => ({
      ...own,
      ...line,
      position: at + 1,
      tolerance: tolerance ?? 10,
    })),
  });
}

/** What a project came of, beside what was written of it. */
interface Source {
  applicationId?: string | null;
  agreementId?: string;
  askedFen?: bigint | null;
  signedOn?: Date | null;
  directReason?: string;
  document?: string;
}

/** Enters a project that waits for its start, numbered in its year. */
export async function enterProject(
  ctx: Context,
  written: WrittenProject,
  source: Source,
  event: "award" | "found",
) {
  const { center, db } = ctx;
  await lockCenter(ctx);
  await assertFits(ctx, written);
  const beginning = projectNumbers(center.code, yearOf(chinaDate(ctx.now)));
  const taken = await db.project.findMany({
    where: { centerId: center.id, number: { startsWith: beginning } },
    select: { number: true },
  });
  const numbers = taken.map((one) => one.number);
  const number = nextProjectNumber(beginning, numbers);
  const id = randomUUID();
  await db.project.create({
    data: { centerId: center.id, id, number, ...columnsOf(written), ...source },
    select: { id: true },
  });
  await writeParts(ctx, id, written);
  await ctx.audit({
    subject: { type: "project", id },
    event,
    to: "prepared",
    details: { number, granted: formatYuan(written.grantedFen) },
  });
  return { id, number };
}

/** A direct award: without a selection, but with its reason and the paper that allows it. */
export async function awardProject(ctx: Context, written: FormValue<typeof directProjectForm>) {
  const { directReason, document, ...rest } = written;
  return enterProject(ctx, rest, { directReason, document }, "award");
}

/** What was announced and agreed is what is granted, until an approved change. */
export function assertDecided(
  decided: bigint | null,
  { grantedFen }: Pick<WrittenProject, "grantedFen">,
): void {
  if (decided !== null && decided !== grantedFen)
    throw invalid({ grantedFen: `公示和协议的核定金额是 ${formatYuan(decided)}，立项金额应与它一致。` });
}

type One = Seen & { project: string };

/** As the person saw it, locked: money, work and supervision of a project are written one after the other. */
export async function lockProject(ctx: Context, { project: id, edition }: One): Promise<ProjectFound> {
  await ctx.db.$queryRaw`
    select 1 from projects where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const project = await getOwnProject(ctx, { project: id });
  await assertEdition(ctx, { type: "project", id }, { edition });
  return project;
}

/** Rewrites a project that has not begun; afterwards its plan and its money change by an approved change alone. */
export async function editProject(ctx: Context, { project: id, edition, ...written }: WrittenProject & One) {
  await lockCenter(ctx);
  const before = await lockProject(ctx, { project: id, edition });
  const why = whyNotEdit(before);
  if (why) throw new AppError("conflict", why);
  const application = before.applicationId
    ? await ctx.db.application.findFirst({
        where: { centerId: ctx.center.id, id: before.applicationId },
        select: { grantedFen: true },
      })
    : null;
  // What an approved change made of it is not undone here.
  if (application?.grantedFen === before.grantedFen) assertDecided(before.grantedFen, written);
  await assertFits(ctx, written, before);
  await ctx.db.project.updateMany({ where: { centerId: ctx.center.id, id }, data: columnsOf(written) });
  await writeParts(ctx, id, written);
  await ctx.audit({
    subject: { type: "project", id },
    event: "edit",
    details: { name: written.name, granted: formatYuan(written.grantedFen) },
  });
  return { id };
}

/** Moves a locked project by one event, with its audit row; resuming leads back to what it was. */
export async function moveProject(ctx: Context, before: ProjectFound, event: ProjectEvent, reason?: string) {
  const planned = stateAfter(nextProjectState(before.state, event));
  const back = event === "resume" || event === "reinstate";
  const to = back && before.resumes ? before.resumes : planned;
  const leaves = to === "suspended" || to === "terminated";
  const moved = await ctx.db.project.updateMany({
    where: { centerId: ctx.center.id, id: before.id, state: before.state },
    data: { state: to, resumes: leaves ? (before.resumes ?? before.state) : null },
  });
  assertMoved(1, moved.count);
  await ctx.audit({
    subject: { type: "project", id: before.id },
    event,
    from: before.state,
    to,
    ...(reason && { reason }),
  });
  return to;
}

/** The same with its agreement: what is signed, corrected or withdrawn at that moment comes before or after. */
export async function lockWithAgreement(ctx: Context, one: One): Promise<ProjectFound> {
  await ctx.db.$queryRaw`
    select 1 from projects p join agreements g on g.center_id = p.center_id and g.id = p.agreement_id
     where p.center_id = ${ctx.center.id}::uuid and p.id = ${one.project}::uuid for update of p, g`;
  return lockProject(ctx, one);
}

export async function beginProject(ctx: Context, { signedOn, ...one }: One & FormValue<typeof beginForm>) {
  const before = await lockWithAgreement(ctx, one);
  const { missing, award } = beforeStart(before);
  const why = missing ?? award?.awaited ?? whyOpposed((await standingOf(ctx, before.id)).objections);
  if (why) throw new AppError("conflict", why);
  if (signedOn > chinaDate(ctx.now)) throw invalid({ signedOn: "签约日期不能在今天之后。" });
  await ctx.db.project.updateMany({
    where: { centerId: ctx.center.id, id: before.id },
    data: { signedOn: toUtcMidnight(signedOn) },
  });
  await moveProject(ctx, before, "begin");
  return { id: before.id };
}

export async function takeBackProject(ctx: Context, { reason, ...one }: One & { reason: string }) {
  const before = await lockProject(ctx, one);
  const why = whyNotTakenBack(before.work);
  if (why) throw new AppError("conflict", why);
  await moveProject(ctx, before, "takeBack", reason);
}

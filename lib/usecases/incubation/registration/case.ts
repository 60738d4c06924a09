import type { Context } from "@/lib/db/context";
import { assertEdition, type Seen } from "@/lib/db/edition";
import { chinaDate } from "@/lib/domain/base/china-time";
import { formatDate, fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import {
  kindOf,
  nextRegistrationState,
  openRegistrationStates,
  type RegistrationEvent,
} from "@/lib/domain/incubation/registration";
import {
  type newRegistrationForm,
  registrationActs,
  type registrationForm,
  rosterOf,
} from "@/lib/domain/incubation/registration-acts";
import { registrationForms } from "@/lib/domain/incubation/registration-checklist";
import {
  type RegistrationStep,
  type stepForm,
  stepsOf,
  stepToMeet,
} from "@/lib/domain/incubation/registration-step";
import { assertMoved, stateAfter } from "../../base/moves";
import { addFile, fileOf, filesOf, removeFile } from "../../center/file";
import { pastOf } from "../../center/history";
import type { ReceivedFile } from "../../center/incoming";
import { checklistFor } from "./checklist";
import { assertFilingPlace } from "./filing-place";

export const legalFormOf = (stored: string) => registrationForms.find((one) => one === stored) ?? "community";

/** Whose road it may be: organizations that are not registered yet. */
export async function registrable({ center, db }: Context) {
  const found = await db.organization.findMany({
    where: { centerId: center.id, legalStatus: { in: ["team", "filed"] } },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
  return { organization: found.map(({ id, name }) => ({ value: id, label: name })) };
}

/** Begins a case with the checklist of today. One of a kind at a time. */
export async function openRegistration(ctx: Context, input: FormValue<typeof newRegistrationForm>) {
  const made = await addRegistration(ctx, input, "preparing");
  await ctx.audit({ subject: { type: "registration", id: made.id }, event: "open", to: "preparing" });
  return made;
}

/** The row of a new case; who began it says so in the record. */
export async function addRegistration(
  ctx: Context,
  { organization: organizationId, legalForm, placeId, fastTrack }: FormValue<typeof newRegistrationForm>,
  state: "requested" | "preparing",
) {
  const kind = kindOf(legalForm);
  const known = (await registrable(ctx)).organization.some(({ value }) => value === organizationId);
  if (!known) throw notFound("社会组织");
  await assertFilingPlace(ctx, kind, placeId);
  await ctx.db.$queryRaw`
    select 1 from organizations where center_id = ${ctx.center.id}::uuid and id = ${organizationId}::uuid for no key update`;
  const own = { centerId: ctx.center.id, organizationId, kind };
  if (
    await ctx.db.registrationCase.findFirst({ where: { ...own, state: { in: [...openRegistrationStates] } } })
  )
    throw invalid({ organization: "这个组织已有一件同类事项在办，请先办完或中止那一件。" });
  const { steps } = await checklistFor(ctx, legalForm);
  return ctx.db.registrationCase.create({
    data: {
      ...own,
      ...{ state, placeId },
      form: legalForm,
      fastTrack,
      steps: steps.map(stepToMeet),
      openedOn: toUtcMidnight(chinaDate(ctx.now)),
    },
    select: { id: true },
  });
}

export interface OneRegistration extends Seen {
  registration: string;
}

/** One case with its papers, and on the green channel the day by which it should be decided. */
export async function getRegistration(ctx: Context, { registration: id }: { registration: string }) {
  const found = await ctx.db.registrationCase.findFirst({
    where: { centerId: ctx.center.id, id },
    include: { organization: { select: { name: true } }, place: { select: { name: true } } },
  });
  if (!found) throw notFound("登记备案事项");
  const {
    organization,
    place,
    form,
    opinedOn,
    openedOn,
    submittedOn,
    dueOn,
    decidedOn,
    steps,
    roster,
    ...rest
  } = found;
  const legalForm = legalFormOf(form);
  const past = await pastOf(ctx, { type: "registration", id });
  const standing = { ...rest, steps: stepsOf(steps), roster: rosterOf(roster) };
  return {
    ...standing,
    name: organization.name,
    placeName: place?.name ?? null,
    legalForm,
    opinedOn: opinedOn && fromUtcMidnight(opinedOn),
    openedOn: fromUtcMidnight(openedOn),
    submittedOn: submittedOn && fromUtcMidnight(submittedOn),
    decidedOn: decidedOn && fromUtcMidnight(decidedOn),
    dueOn: dueOn && fromUtcMidnight(dueOn),
    files: await filesOf(ctx, { type: "registration", id }),
    acts: registrationActs(standing),
    ...past,
  };
}

/** The same with the one step that is asked for, counted from 1. */
export async function getRegistrationStep(
  ctx: Context,
  { registration, step }: { registration: string; step: number },
) {
  const found = await getRegistration(ctx, { registration });
  const asked = found.steps[step - 1];
  if (!asked) throw notFound("办理事项");
  return { ...found, asked };
}

/** Locked until the transaction ends, and as the person saw it. */
export async function lockRegistration(ctx: Context, { registration: id, edition }: OneRegistration) {
  await ctx.db.$queryRaw`
    select 1 from registration_cases where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const found = await ctx.db.registrationCase.findFirst({ where: { centerId: ctx.center.id, id } });
  if (!found) throw notFound("登记备案事项");
  await assertEdition(ctx, { type: "registration", id }, { edition });
  return { ...found, steps: stepsOf(found.steps), roster: rosterOf(found.roster) };
}

type Locked = Awaited<ReturnType<typeof lockRegistration>>;

/** Moves a case that is locked, with what the step writes. */
export async function moveRegistration(
  ctx: Context,
  found: Locked,
  event: RegistrationEvent,
  data: Parameters<Context["db"]["registrationCase"]["updateMany"]>[0]["data"] = {},
  reason?: string,
): Promise<void> {
  const { id, state: from } = found;
  const state = stateAfter(nextRegistrationState(from, event));
  const why = registrationActs(found).find(({ act }) => act === event)?.whyNot;
  if (why) throw new AppError("conflict", why);
  const { count } = await ctx.db.registrationCase.updateMany({
    where: { centerId: ctx.center.id, id, state: from },
    data: { ...data, state },
  });
  assertMoved(1, count);
  await ctx.audit({ subject: { type: "registration", id }, event, from, to: state, reason });
}

export async function editRegistration(
  ctx: Context,
  input: FormValue<typeof registrationForm> & OneRegistration,
) {
  const found = await lockRegistration(ctx, input);
  const { placeId, fastTrack, roster } = input;
  await assertFilingPlace(ctx, found.kind, placeId, found.placeId);
  await moveRegistration(ctx, found, "edit", { placeId, fastTrack, roster: roster ?? [] });
  return { id: found.id };
}

type StepInput = FormValue<typeof stepForm> & OneRegistration & { step: number };

/** Writes what changes of one step, counted from 1, of a case that is locked. */
export async function writeStep(
  ctx: Context,
  { id, steps }: Locked,
  step: number,
  change: Partial<RegistrationStep>,
): Promise<void> {
  const changed = steps.map((one, at) => ({ ...one, ...(at === step - 1 && change) }));
  await ctx.db.registrationCase.updateMany({
    where: { centerId: ctx.center.id, id },
    data: { steps: changed },
  });
}

/**
 * Since when a step of the checklist, counted from 1, is met; without a day it is open again, and what the organization
 * said of it is answered.
 */
export async function meetStep(ctx: Context, { step, metOn, note, ...input }: StepInput) {
  const found = await lockRegistration(ctx, input);
  stateAfter(nextRegistrationState(found.state, "edit"));
  const asked = found.steps[step - 1];
  if (!asked) throw notFound("办理事项");
  if (metOn !== null && metOn > chinaDate(ctx.now)) throw invalid({ metOn: "具备的日期不能晚于今天。" });
  if (metOn === null && asked.claimedOn !== null && note === null)
    throw invalid({ note: "该组织已报具备；认为还不具备的，请写明还缺什么，该组织据此补齐。" });
  await writeStep(ctx, found, step, { metOn, note, claimedOn: metOn && asked.claimedOn });
  await ctx.audit({
    subject: { type: "registration", id: found.id },
    event: "meetStep",
    details: { step: asked.title, metOn, note },
    reason: `${asked.title}：${metOn === null ? "还不具备" : `${formatDate(metOn)}具备`}`,
  });
  return { id: found.id };
}

/** The paper of a step. A certificate that came later is added; what proves a status that stands is not replaced. */
export async function attachPaper(
  ctx: Context,
  input: OneRegistration & { file: ReceivedFile; part: string; replaces?: string | undefined },
) {
  const { id, organizationId, state } = await lockRegistration(ctx, input);
  const { file, part, replaces } = input;
  if (replaces) stateAfter(nextRegistrationState(state, "edit"));
  await addFile(ctx, { type: "registration", id }, "material", { file, part, replaces, organizationId });
  await ctx.audit({ subject: { type: "registration", id }, event: "addFile", reason: file.name });
}

/** What proves a status that stands is kept. */
export async function removePaper(ctx: Context, input: OneRegistration & { file: string }) {
  const { id, state } = await lockRegistration(ctx, input);
  stateAfter(nextRegistrationState(state, "edit"));
  const reason = await removeFile(ctx, { type: "registration", id }, input.file);
  await ctx.audit({ subject: { type: "registration", id }, event: "removeFile", reason });
}

export function registrationFile(
  ctx: Context,
  { registration: id, file }: { registration: string; file: string },
) {
  return fileOf(ctx, { type: "registration", id }, file);
}

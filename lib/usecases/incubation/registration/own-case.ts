import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { AppError, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { openRegistrationStates } from "@/lib/domain/incubation/registration";
import type { requestRegistrationForm, rosterForm } from "@/lib/domain/incubation/registration-acts";
import { type claimForm, whyNotClaim } from "@/lib/domain/incubation/registration-step";
import { ownOrganizationId } from "../../base/own-organization-id";
import type { ReceivedFile } from "../../center/incoming";
import {
  addRegistration,
  attachPaper,
  getRegistration,
  lockRegistration,
  moveRegistration,
  type OneRegistration,
  removePaper,
  writeStep,
} from "./case";
import { checklistFor } from "./checklist";

// What an organization does on its own road to legal status; it sees no other.

/** Its latest case, and whether it may ask for one now. */
export async function ownRegistration(ctx: Context) {
  const id = ownOrganizationId(ctx);
  const own = { centerId: ctx.center.id, organizationId: id };
  const { legalStatus } = await ctx.db.organization.findFirstOrThrow({
    where: { centerId: ctx.center.id, id },
    select: { legalStatus: true },
  });
  const latest = await ctx.db.registrationCase.findFirst({
    where: own,
    orderBy: [{ openedOn: "desc" }, { id: "desc" }],
    select: { id: true },
  });
  const found = latest && (await getRegistration(ctx, { registration: latest.id }));
  const open = found !== null && openRegistrationStates.some((state) => state === found.state);
  return {
    legalStatus,
    mayRequest: !open && (legalStatus === "team" || legalStatus === "filed"),
    registration: found && { ...found, days: (await checklistFor(ctx, found.legalForm)).days },
  };
}

/** Asks the center to begin a case. */
export async function requestRegistration(ctx: Context, input: FormValue<typeof requestRegistrationForm>) {
  const made = await addRegistration(ctx, { ...input, organization: ownOrganizationId(ctx) }, "requested");
  await ctx.audit({ subject: { type: "registration", id: made.id }, event: "request", to: "requested" });
  return made;
}

/** Takes back what the center has not begun. */
export async function withdrawRequest(ctx: Context, input: OneRegistration): Promise<void> {
  const found = await lockRegistration(ctx, input);
  if (found.state !== "requested") throw new AppError("conflict", "中心已经受理，要停办请联系中心。");
  await moveRegistration(ctx, found, "end", { endReason: "该组织撤回申请" }, "该组织撤回申请");
}

export async function editRoster(ctx: Context, input: FormValue<typeof rosterForm> & OneRegistration) {
  const found = await lockRegistration(ctx, input);
  await moveRegistration(ctx, found, "edit", { roster: input.roster ?? [] });
  return { id: found.id };
}

interface OneStep extends OneRegistration {
  step: number;
}

async function lockStep(ctx: Context, { step, ...input }: OneStep) {
  const found = await lockRegistration(ctx, input);
  const asked = found.steps[step - 1];
  if (!asked) throw notFound("办理事项");
  const why = whyNotClaim(found.state, asked);
  if (why) throw new AppError("conflict", why);
  return { found, asked };
}

/** Says that a step is met, or that it is not yet after all; the desk looks at it. */
export async function claimStep(
  ctx: Context,
  { ready, claim, ...input }: FormValue<typeof claimForm> & OneStep,
) {
  const { found, asked } = await lockStep(ctx, input);
  const claimedOn = ready ? chinaDate(ctx.now) : null;
  await writeStep(ctx, found, input.step, { claimedOn, claim });
  await ctx.audit({
    subject: { type: "registration", id: found.id },
    event: "claimStep",
    details: { step: asked.title, claimedOn, claim },
  });
  return { id: found.id };
}

type Handed = OneRegistration & { part: string; file: ReceivedFile; replaces?: string | undefined };

export async function attachOwnPaper(ctx: Context, input: Handed) {
  await lockStep(ctx, { ...input, step: Number(input.part.replace("step", "")) });
  await attachPaper(ctx, input);
}

export async function removeOwnPaper(ctx: Context, { step, ...input }: OneStep & { file: string }) {
  const { found } = await lockStep(ctx, { ...input, step });
  const { files } = await getRegistration(ctx, { registration: found.id });
  if (!files.some(({ id, part }) => id === input.file && part === `step${step}`)) throw notFound("文件");
  await removePaper(ctx, input);
}

import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import { type AssignableRole, type GivenRole, type ScopeKind, scopeKinds } from "@/lib/domain/access";
import { chinaDate } from "@/lib/domain/base/china-time";
import { notFound } from "@/lib/domain/base/errors";
import {
  type ActsFor,
  type InvitationEvent,
  invitationEnd,
  nextInvitationState,
} from "@/lib/domain/center/invitation";
import { formatSlipCode } from "@/lib/domain/center/slip-code";
import { drawSlipCode, hashInvitationCode } from "@/lib/io/slip-code";
import { assertMoved, stateAfter } from "../base/moves";
import { historyOf } from "./history";
import { lockMembers } from "./member";

/** What is shown once after an invitation was sent, to be handed to the person. */
export interface SentInvitation extends ActsFor {
  id: string;
  name: string;
  /** As it is printed; stored nowhere. */
  code: string;
  expiresAt: Date;
}

export interface NewInvitation {
  /** As this center calls the person. */
  name: string;
  /** How the center reaches the person. Nobody looks for an account by it. */
  contact: string | null;
  roles: AssignableRole[];
  /** Who it is on record, where the center has said so. */
  personId: string | null;
}

/** The organization whose portal it opens, the third party that it lets in, or the place whose worker it makes. */
type Partner = { [K in `${ScopeKind}Id`]?: string };

/** By their ids, of which one is named: whom somebody is to act for. */
export type PartnerNamed = { [K in ScopeKind]?: string | null };

const roleFor = { organization: "organization", body: "evaluator", place: "community" } as const;
const partnerNouns: Record<ScopeKind, string> = { organization: "社会组织", body: "单位", place: "地点" };

/** The names that an invitation is spoken of by. */
const partners = {
  organization: { select: { name: true } },
  body: { select: { name: true } },
  place: { select: { name: true } },
} as const;

function fresh(ctx: Context) {
  const code = drawSlipCode();
  const expiresAt = invitationEnd(chinaDate(ctx.now));
  const data = {
    codeHash: hashInvitationCode(code),
    sentAt: ctx.now,
    sentBy: ctx.actor.userId,
    expiresAt,
  };
  return { data, shown: { code: formatSlipCode(code), expiresAt } };
}

/** Asks somebody to become a member. Whether the person has an account, the center neither says nor learns. */
export async function sendInvitation(ctx: Context, input: NewInvitation): Promise<SentInvitation> {
  return send(ctx, input, {});
}

/** Asks somebody to act for an organization, a third party or a place on record, and for nobody else. */
export async function inviteForPartner(
  ctx: Context,
  input: { name: string; contact: string | null } & PartnerNamed,
): Promise<SentInvitation> {
  const { name, contact } = input;
  const found = await partnerToInvite(ctx, input);
  if (!found) throw notFound("社会组织");
  const person = { name, contact, personId: null, roles: [roleFor[found.kind]] };
  return send(ctx, person, { [`${found.kind}Id`]: found.id });
}

/** Whom a form is to invite for; null where nobody is named. */
export async function partnerToInvite({ center, db }: Context, named: PartnerNamed) {
  const kind = scopeKinds.find((one) => named[one]);
  if (!kind) return null;
  const one = {
    where: { centerId: center.id, id: named[kind] ?? "" },
    select: { id: true, name: true },
  } as const;
  const found = await {
    organization: () => db.organization.findFirst(one),
    body: () => db.body.findFirst(one),
    place: () => db.place.findFirst(one),
  }[kind]();
  if (!found) throw notFound(partnerNouns[kind]);
  return { kind, ...found };
}

/** Whether somebody acts for the organization, or ever accepted to. */
export async function isRepresented({ center, db }: Context, organization: string): Promise<boolean> {
  const [found] = await db.$queryRaw<[{ represented: boolean }]>`
    select exists (select from grants g
                    where g.center_id = ${center.id}::uuid and g.organization_id = ${organization}::uuid)
        or exists (select from invitations i
                    where i.center_id = ${center.id}::uuid and i.organization_id = ${organization}::uuid
                      and i.state = 'accepted') as represented`;
  return found.represented;
}

async function send(
  ctx: Context,
  { name, contact, roles, personId }: Omit<NewInvitation, "roles"> & { roles: GivenRole[] },
  partner: Partner,
): Promise<SentInvitation> {
  await lockMembers(ctx);
  const { data, shown } = fresh(ctx);
  const { id, ...names } = await ctx.db.invitation.create({
    data: { centerId: ctx.center.id, name, contact, roles, personId, ...partner, ...data },
    select: { id: true, ...partners },
  });
  await ctx.audit({
    subject: { type: "invitation", id },
    event: "send",
    to: "open",
    details: { name, roles },
  });
  return { id, name, roles, ...names, ...shown };
}

/** Locked until the transaction ends, and as the person saw it. */
async function seenInvitation(ctx: Context, { invitation: id, edition }: Seen & { invitation: string }) {
  await ctx.db.$queryRaw`
    select 1 from invitations where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const found = await ctx.db.invitation.findFirst({
    where: { centerId: ctx.center.id, id },
    include: partners,
  });
  if (!found) throw notFound("邀请");
  await assertEdition(ctx, { type: "invitation", id }, { edition });
  return found;
}

async function move(
  ctx: Context,
  { id, state: from, name }: Awaited<ReturnType<typeof seenInvitation>>,
  event: InvitationEvent,
  data: Partial<ReturnType<typeof fresh>["data"]> = {},
): Promise<void> {
  const to = stateAfter(nextInvitationState(from, event));
  const { count } = await ctx.db.invitation.updateMany({
    where: { centerId: ctx.center.id, id, state: from },
    data: { state: to, ...data },
  });
  assertMoved(1, count);
  await ctx.audit({ subject: { type: "invitation", id }, event, from, to, details: { name } });
}

/** A new code and a new term; the code that was handed over before is worth nothing from now on. */
export async function resendInvitation(
  ctx: Context,
  input: Seen & { invitation: string },
): Promise<SentInvitation> {
  await lockMembers(ctx);
  const found = await seenInvitation(ctx, input);
  const { data, shown } = fresh(ctx);
  await move(ctx, found, "resend", data);
  const { id, name, roles, organization, body, place } = found;
  return { id, name, roles, organization, body, place, ...shown };
}

export async function withdrawInvitation(ctx: Context, input: Seen & { invitation: string }): Promise<void> {
  await move(ctx, await seenInvitation(ctx, input), "withdraw");
}

/** What somebody sent who may send no longer must not let them in again: it is withdrawn with them. */
export async function withdrawAllSentBy(ctx: Context, member: string): Promise<void> {
  const open = await ctx.db.invitation.findMany({
    where: { centerId: ctx.center.id, sentBy: member, state: "open" },
    select: { id: true },
  });
  for (const { id } of open) await withdrawInvitation(ctx, { invitation: id });
}

const shown = {
  id: true,
  name: true,
  contact: true,
  roles: true,
  state: true,
  sentAt: true,
  expiresAt: true,
  ...partners,
} as const;

export type InvitationRow = Awaited<ReturnType<typeof listInvitations>>[number];

/** Those that nobody has accepted yet and the center has not taken back, the latest first. */
export async function listInvitations(ctx: Context) {
  const rows = await ctx.db.invitation.findMany({
    where: { centerId: ctx.center.id, state: { in: ["open", "declined"] } },
    orderBy: [{ sentAt: "desc" }, { id: "desc" }],
    take: 100,
    select: shown,
  });
  return rows.map((row) => ({ ...row, asOf: ctx.now }));
}

/** One invitation with its history. */
export async function getInvitation(ctx: Context, { invitation: id }: { invitation: string }) {
  const history = await historyOf(ctx, { type: "invitation", id });
  const found = await ctx.db.invitation.findFirst({
    where: { centerId: ctx.center.id, id },
    select: shown,
  });
  if (!found) throw notFound("邀请");
  return { ...found, history, edition: editionIn(history), asOf: ctx.now };
}

import type { Context } from "@/lib/db/context";
import type { AssignableRole } from "@/lib/domain/access";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { type SentInvitation, sendInvitation } from "@/lib/usecases/center/invitation";
import { acceptInvitation, acceptWithNewAccount, type Joined } from "@/lib/usecases/center/invitation-answer";
import { getMember } from "@/lib/usecases/center/member";
import { changeMember, type MemberChange, removeMember } from "@/lib/usecases/center/member-change";
import {
  current,
  giveAccount,
  inWords,
  type KnownPerson,
  personFor,
  personOf,
  takeAccount,
} from "@/lib/usecases/registry/person";
import { enterExpert, isExpert } from "./expert";

// Members who are panelists: whoever marks stands in the 专家库, under a title.

interface Seat {
  /** Unit and position, under which an expert stands in the 专家库. */
  title: string | null;
  /** Another person of a name that is on record. */
  namesake: boolean;
  /** Somebody of the 专家库 who has no account yet. */
  expert: string | null;
}

export interface InvitedMember extends Seat {
  name: string;
  contact: string | null;
  roles: AssignableRole[];
}

/** Invites somebody; a panelist gets a place in the 专家库, which the account joins when the invitation is accepted. */
export async function inviteSeatedMember(ctx: Context, input: InvitedMember): Promise<SentInvitation> {
  const { name, contact, roles } = input;
  const seated = await onRecord(ctx, { name, userId: null }, input);
  if (seated?.userId) {
    throw new AppError("conflict", `${inWords(seated)}已经是本中心成员，请在成员名单中调整其角色。`);
  }
  return sendInvitation(ctx, { name, contact, roles, personId: seated?.id ?? null });
}

/** A panelist's place in the 专家库, a mentor's person on record; null for all others, who need none. */
async function onRecord(
  ctx: Context,
  named: { name: string; userId: string | null },
  input: Seat & { roles: readonly AssignableRole[] },
): Promise<KnownPerson | null> {
  if (input.roles.includes("panelist")) return seat(ctx, named, input);
  return input.roles.includes("mentor") ? personFor(ctx, { ...named, ...input, ...named }) : null;
}

/** The answers to an invitation; the account of a panelist is joined to its place in the 专家库. */
export async function acceptSeat(
  ctx: Context,
  input: Parameters<typeof acceptInvitation>[1],
): Promise<Joined> {
  return takeSeat(ctx, await acceptInvitation(ctx, input));
}

export async function acceptSeatWithNewAccount(
  ctx: Context,
  input: Parameters<typeof acceptWithNewAccount>[1],
): Promise<Joined> {
  return takeSeat(ctx, await acceptWithNewAccount(ctx, input));
}

async function takeSeat(ctx: Context, joined: Joined): Promise<Joined> {
  const { personId, userId } = joined;
  if (!personId || (await personOf(ctx, userId))?.id === personId) return joined;
  await giveAccount(ctx, personId, userId);
  return joined;
}

/** Changes a member; a new panelist gets a place in the 专家库, a new mentor a person on record. */
export async function changeSeatedMember(
  ctx: Context,
  { title, namesake, ...input }: MemberChange & Omit<Seat, "expert">,
): Promise<void> {
  const { id, name } = await changeMember(ctx, input);
  const { roles } = input;
  await onRecord(ctx, { name, userId: id }, { title, namesake, expert: null, roles });
}

/** Ends a person's work here. Who it is on record may be invited again, with whatever account. */
export async function removeSeatedMember(
  ctx: Context,
  input: Parameters<typeof removeMember>[1],
): Promise<void> {
  await removeMember(ctx, input);
  await takeAccount(ctx, input.member);
}

/** One member with the title on record; null for whoever is not on record. */
export async function getSeatedMember(ctx: Context, input: { member: string }) {
  const member = await getMember(ctx, input);
  const person = await personOf(ctx, member.id);
  return { ...member, title: person?.title ?? null };
}

/**
 * Sees to it that somebody can mark: the person who stands in the 专家库, as the entry named or under the given title.
 */
async function seat(
  ctx: Context,
  { name, userId }: { name: string; userId: string | null },
  { title, namesake, expert }: Seat,
): Promise<KnownPerson> {
  if (expert) return current(await expertPerson(ctx, expert));
  const own = userId && (await personOf(ctx, userId));
  const person = await personFor(ctx, { name, title, userId, namesake });
  if (!(await isExpert(ctx, person))) {
    await enterExpert(ctx, person);
    return person;
  }
  // The name alone does not let an account mark in the place of an expert.
  if (own || person.title === title) return person;
  throw new AppError("conflict", `专家库中已有${inWords(person)}，还没有账号。`, {
    title: "如是本人，请照此填写单位、职务或职称；如确为同名的另一人，请勾选“同名的另一人”。",
  });
}

async function expertPerson(ctx: Context, id: string): Promise<KnownPerson> {
  const found = await ctx.db.expert.findFirst({
    where: { centerId: ctx.center.id, id },
    select: { person: true },
  });
  if (!found) throw notFound("评审专家");
  return found.person;
}

/** Somebody of the 专家库 for the form of an invitation; null once there is an account, and for whoever is archived. */
export async function expertWithoutAccount(ctx: Context, id: string | null) {
  if (id === null) return null;
  const { name, title, userId, archivedAt } = await expertPerson(ctx, id);
  return userId || archivedAt ? null : { id, name, title };
}

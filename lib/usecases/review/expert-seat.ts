import type { Context } from "@/lib/db/context";
import type { Seen } from "@/lib/db/edition";
import type { AssignableRole } from "@/lib/domain/access";
import { AppError, notFound } from "@/lib/domain/base/errors";
import type { Login } from "@/lib/domain/center/login";
import { getMember } from "@/lib/usecases/center/member";
import { addMember, changeRoles, type OpenedAccount } from "@/lib/usecases/center/member-change";
import { giveAccount, inWords, personFor, personOf } from "@/lib/usecases/registry/person";
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

export interface NewMember extends Seat {
  name: string;
  login: Login;
  roles: AssignableRole[];
}

/** Adds a member; a panelist gets a place in the 专家库. */
export async function addSeatedMember(ctx: Context, input: NewMember): Promise<OpenedAccount> {
  const { name, login, roles } = input;
  const opened = await addMember(ctx, { name, login, roles });
  if (roles.includes("panelist")) await seatExpert(ctx, opened, input);
  return opened;
}

/** Changes the roles of a member; a new panelist gets a place in the 专家库. */
export async function changeSeatedRoles(
  ctx: Context,
  { title, namesake, ...input }: Seen & Omit<Seat, "expert"> & { member: string; roles: AssignableRole[] },
): Promise<void> {
  const member = await changeRoles(ctx, input);
  if (input.roles.includes("panelist")) await seatExpert(ctx, member, { title, namesake, expert: null });
}

/** One member with the title on record; null for whoever is not on record. */
export async function getSeatedMember(ctx: Context, input: { member: string }) {
  const member = await getMember(ctx, input);
  const person = await personOf(ctx, member.id);
  return { ...member, title: person?.title ?? null };
}

/** Sees to it that an account can mark: its person stands in the 专家库, as the entry named or under the given title. */
async function seatExpert(ctx: Context, user: { id: string; name: string }, seat: Seat): Promise<void> {
  if (seat.expert) return giveAccount(ctx, await expertPerson(ctx, seat.expert), user.id);
  const own = await personOf(ctx, user.id);
  const { title, namesake } = seat;
  const person = await personFor(ctx, { name: user.name, title, userId: user.id, namesake });
  if (!(await isExpert(ctx, person))) {
    await enterExpert(ctx, person);
    return;
  }
  // The name alone does not let an account mark in the place of an expert.
  if (own || person.title === title) return;
  throw new AppError("conflict", `专家库中已有${inWords(person)}，还没有账号。`, {
    title: "如是本人，请照此填写单位、职务或职称；如确为同名的另一人，请勾选“同名的另一人”。",
  });
}

async function expertPerson(ctx: Context, id: string) {
  const found = await ctx.db.expert.findFirst({
    where: { centerId: ctx.center.id, id },
    select: { person: true },
  });
  if (!found) throw notFound("评审专家");
  return found.person;
}

/** Somebody of the 专家库 for the form that opens an account; null once there is one. */
export async function expertWithoutAccount(ctx: Context, id: string | null) {
  if (id === null) return null;
  const { name, title, userId } = await expertPerson(ctx, id);
  return userId ? null : { id, name, title };
}

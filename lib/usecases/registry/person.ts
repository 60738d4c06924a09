import type { Context } from "@/lib/db/context";
import { lockCenter } from "@/lib/db/lock-center";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import { nameKey } from "@/lib/domain/base/name-key";
import { cleanName } from "@/lib/domain/base/text-input";

// One record per person: experts, mentors and teachers are uses of a person, and two spellings of a name or a title are
// one.

/** A person on record, as others are told from whom. */
export interface KnownPerson {
  id: string;
  name: string;
  /** Unit and position. */
  title: string;
  /** The account of this person; null without one. */
  userId: string | null;
  archivedAt: Date | null;
}

/** Somebody as a form names them. */
export interface NamedPerson {
  name: string;
  title: string | null;
  userId?: string | null;
  /** The form says that it is another person of a name that is on record. */
  namesake: boolean;
}

const shown = { id: true, name: true, title: true, userId: true, archivedAt: true } as const;

/** The person with this account; null when nobody on record has it. */
export function personOf(ctx: Context, userId: string): Promise<KnownPerson | null> {
  return ctx.db.person.findFirst({ where: { centerId: ctx.center.id, userId }, select: shown });
}

/** A person as texts name them: 张三（某某大学教授）. */
export function inWords({ name, title }: Pick<KnownPerson, "name" | "title">): string {
  return `“${name}（${title}）”`;
}

/** Everybody on record by this name, however it is spelled, archived ones too. */
export function namesakesOf({ center, db }: Context, name: string) {
  return db.person.findMany({
    where: { centerId: center.id, nameKey: nameKey(name) },
    orderBy: { id: "asc" },
    select: { ...shown, mobile: true },
  });
}

/** Two people of one name are told apart by their titles: the one among them with this title. */
export function sameTitle<P extends KnownPerson>(namesakes: readonly P[], title: string): P | undefined {
  return namesakes.find((person) => nameKey(person.title) === nameKey(title));
}

/** Refuses another person of a name that is on record who has the same title too. */
export function assertOtherTitle(namesakes: readonly KnownPerson[], title: string): void {
  const same = sameTitle(namesakes, title);
  if (!same) return;
  throw invalid({ title: `在册已有${inWords(same)}。同名的另一人请写明不同的单位、职务或职称，以便区分。` });
}

/**
 * The person that is meant, who is registered if nobody on record is. An account tells who it is, else the name does,
 * however it and the title are spelled; the title on record stays. Of several of one name the title tells which.
 * Somebody archived is brought back first.
 */
export async function personFor(
  ctx: Context,
  { userId = null, ...typed }: NamedPerson,
): Promise<KnownPerson> {
  // Two clerks who name the same person at once must not make two of them.
  await lockCenter(ctx);
  const own = userId && (await personOf(ctx, userId));
  if (own) return current(own);
  const name = cleanName(typed.name);
  const { title } = typed;
  if (!title) {
    throw new AppError("invalid", `${name}还没有登记在册。`, { title: "请填写单位、职务或职称。" });
  }
  const known = meant(await namesakesOf(ctx, name), { name, title, namesake: typed.namesake });
  if (!known) return registerPerson(ctx, { name, title, userId });
  current(known);
  if (!userId) return known;
  if (known.userId) {
    throw new AppError("conflict", `在册的${inWords(known)}用的是另一个账号。`, {
      namesake: "如确为同名的另一人，请写明不同的单位、职务或职称，并勾选“同名的另一人”。",
    });
  }
  await giveAccount(ctx, known.id, userId);
  return { ...known, userId };
}

/** Somebody who is not archived. */
export function current(person: KnownPerson): KnownPerson {
  if (!person.archivedAt) return person;
  throw new AppError("conflict", `在册的${inWords(person)}已归档，请先在人员中恢复。`);
}

function meant(
  all: readonly KnownPerson[],
  { name, title, namesake }: { name: string; title: string; namesake: boolean },
): KnownPerson | null {
  if (namesake) {
    assertOtherTitle(all, title);
    return null;
  }
  const [first, second] = all;
  const same = sameTitle(all, title);
  if (same || !first || !second) return same ?? first ?? null;
  throw new AppError("conflict", `在册有几位${name}：${all.map(inWords).join("、")}。`, {
    title: "请照其中一位填写单位、职务或职称；如确为同名的另一人，请勾选“同名的另一人”。",
  });
}

/** What is known of a new person; who else has the name was looked at before. */
export interface NewPerson extends Pick<KnownPerson, "name" | "title"> {
  userId?: string | null;
  mobile?: string | null;
  note?: string | null;
}

export async function registerPerson(ctx: Context, data: NewPerson): Promise<KnownPerson> {
  const person = await ctx.db.person.create({ data: { centerId: ctx.center.id, ...data }, select: shown });
  const { name, title } = person;
  await ctx.audit({
    subject: { type: "person", id: person.id },
    event: "register",
    details: { name, title },
  });
  return person;
}

/** Joins an account to somebody on record who has none; of one center, an account is one person. */
export async function giveAccount(ctx: Context, personId: string, userId: string): Promise<void> {
  const { center, db } = ctx;
  const person = await db.person.findFirst({ where: { centerId: center.id, id: personId }, select: shown });
  if (!person) throw notFound("人员");
  const other = await personOf(ctx, userId);
  if (other) throw new AppError("conflict", `这个账号在册是${inWords(other)}，不能再给${inWords(person)}。`);
  const { count } = await db.person.updateMany({
    where: { centerId: center.id, id: person.id, userId: null },
    data: { userId },
  });
  if (count === 0) throw new AppError("conflict", `${inWords(person)}已经有账号，请刷新页面查看。`);
  const { name } = person;
  await ctx.audit({ subject: { type: "person", id: person.id }, event: "giveAccount", details: { name } });
}

/** Parts an account from who it is on record; what the person has done stays. */
export async function takeAccount(ctx: Context, userId: string): Promise<void> {
  const person = await personOf(ctx, userId);
  if (!person) return;
  const { id, name } = person;
  await ctx.db.person.updateMany({ where: { centerId: ctx.center.id, id }, data: { userId: null } });
  await ctx.audit({ subject: { type: "person", id }, event: "takeAccount", details: { name } });
}

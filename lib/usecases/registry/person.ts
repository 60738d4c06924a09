import type { Context } from "@/lib/db/context";
import { lockCenter } from "@/lib/db/lock-center";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { cleanName } from "@/lib/domain/base/text-input";

// One record per person: experts, mentors and teachers are uses of a person, and two spellings of a title are one.

export interface Person {
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
export function personOf(ctx: Context, userId: string): Promise<Person | null> {
  return ctx.db.person.findFirst({ where: { centerId: ctx.center.id, userId }, select: shown });
}

/** A person as texts name them: 张三（某某大学教授）. */
export function inWords({ name, title }: Pick<Person, "name" | "title">): string {
  return `“${name}（${title}）”`;
}

/**
 * The person that is meant, who is registered if nobody on record is. An account tells who it is, else the name does,
 * however the title is spelled; the title on record stays. Of several of one name the title tells which. Somebody
 * archived is brought back first.
 */
export async function personFor(ctx: Context, { userId = null, ...typed }: NamedPerson): Promise<Person> {
  // Two clerks who name the same person at once must not make two of them.
  await lockCenter(ctx);
  const own = userId && (await personOf(ctx, userId));
  if (own) return current(own);
  const name = cleanName(typed.name);
  const { title } = typed;
  if (!title) {
    throw new AppError("invalid", `${name}还没有登记在册。`, { title: "请填写单位、职务或职称。" });
  }
  const known = await onRecord(ctx, { name, title, namesake: typed.namesake });
  if (!known) return register(ctx, { name, title, userId });
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
export function current(person: Person): Person {
  if (!person.archivedAt) return person;
  throw new AppError("conflict", `在册的${inWords(person)}已归档，请先在人员中恢复。`);
}

async function onRecord(
  ctx: Context,
  { name, title, namesake }: { name: string; title: string; namesake: boolean },
): Promise<Person | null> {
  const all = await ctx.db.person.findMany({
    where: { centerId: ctx.center.id, name },
    orderBy: { id: "asc" },
    select: shown,
  });
  const same = all.find((person) => person.title === title);
  if (namesake) {
    if (!same) return null;
    throw new AppError("conflict", `在册已有${inWords(same)}。`, {
      title: "同名的另一人请写明不同的单位、职务或职称，以便区分。",
    });
  }
  const [first, second] = all;
  if (same || !first || !second) return same ?? first ?? null;
  throw new AppError("conflict", `在册有几位${name}：${all.map(inWords).join("、")}。`, {
    title: "请照其中一位填写单位、职务或职称；如确为同名的另一人，请勾选“同名的另一人”。",
  });
}

async function register(ctx: Context, data: Pick<Person, "name" | "title" | "userId">): Promise<Person> {
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

import { createHash, randomBytes } from "node:crypto";
import type { Adapter, AdapterAccount, AdapterSession, AdapterUser } from "next-auth/adapters";
import { database } from "@/lib/db/client";
import { withPeople } from "@/lib/db/people";
import { type Sql, sql } from "@/lib/db/sql";
import type { Grant, PlatformRole } from "@/lib/domain/access";
import { env } from "@/lib/env";

/** A signed-in person. The memberships travel along, so that one statement answers "who is this". */
export interface SessionUser extends AdapterUser {
  platformRoles: PlatformRole[];
  /** Each under the name by which the center calls the person. */
  memberships: { centerId: string; name: string; grants: Grant[] }[];
  /** Somebody else knows the password: nothing can be done before it is replaced. */
  firstPassword: boolean;
}

/** Only the hash is stored: a copy of the table opens no session. */
export function hash(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

export const sessionDays = 7;

/** Keeps a session under the hash of its token, and clears away those of the person that have run out. `agent` is how the browser calls itself. */
export async function keepSession(
  { sessionToken, userId, expires }: AdapterSession,
  agent = "",
): Promise<void> {
  const tokenHash = hash(sessionToken);
  await withPeople(async ({ session }) => {
    await session.deleteMany({ where: { userId, expires: { lt: new Date() } } });
    await session.create({ data: { tokenHash, userId, expires, agent: agent.slice(0, 300) } });
  });
}

/** Opens a session. */
export async function openSession(userId: string, agent = ""): Promise<{ token: string; expires: Date }> {
  const token = randomBytes(32).toString("base64url");
  const expires = new Date(Date.now() + sessionDays * 86_400_000);
  await keepSession({ sessionToken: token, userId, expires }, agent);
  return { token, expires };
}

export async function closeSession(token: string): Promise<void> {
  await withPeople(({ session }) => session.deleteMany({ where: { tokenHash: hash(token) } }));
}

/** Everywhere a person is signed in, the last used first; `own` is the one with this token. */
export async function sessionsOf(userId: string, token: string) {
  const idleSince = new Date(Date.now() - env().SESSION_IDLE_HOURS * 3_600_000);
  const rows = await withPeople(({ session }) =>
    session.findMany({
      where: { userId, expires: { gt: new Date() }, usedAt: { gt: idleSince } },
      orderBy: { usedAt: "desc" },
    }),
  );
  return rows.map(({ tokenHash, agent, createdAt, usedAt }) => ({
    own: tokenHash === hash(token),
    agent,
    createdAt,
    usedAt,
  }));
}

/** Signs a person out everywhere but where this token is. */
export async function closeOtherSessions(userId: string, token: string): Promise<void> {
  await withPeople(({ session }) =>
    session.deleteMany({ where: { userId, tokenHash: { not: hash(token) } } }),
  );
}

function asUser(row: { id: string; name: string; email: string | null }): AdapterUser {
  return { id: row.id, name: row.name, email: row.email ?? "", emailVerified: null };
}

/**
 * The person whose session this token opens, as one JSON value of a statement; null without a token, once the session
 * was closed, has run out or was left idle, and for a disabled account.
 */
export function personBy(token: string | undefined): Sql {
  return sql`person_of_session(${token === undefined ? null : hash(token)}, ${env().SESSION_IDLE_HOURS}::int)`;
}

export async function sessionUser(token: string): Promise<SessionUser | null> {
  const [row] = await database().$queryRaw<
    { person: SessionUser | null }[]
  >`select ${personBy(token)} as person`;
  return row?.person ?? null;
}

async function findUser(where: { id: string } | { email: string }): Promise<AdapterUser | null> {
  const user = await withPeople((people) => people.user.findUnique({ where }));
  return user && user.disabledAt === null ? asUser(user) : null;
}

/**
 * next-auth's door to our tables. Accounts are made by a center, never by signing in:
 * `createUser` is left out on purpose, and an unknown person is refused in the signIn callback.
 */
export const sessionStore: Adapter = {
  getUser: (id) => findUser({ id }),
  getUserByEmail: (email) => findUser({ email: email.toLowerCase() }),
  async getUserByAccount({ provider, providerAccountId }) {
    const account = await withPeople((people) =>
      people.account.findUnique({ where: { provider_providerAccountId: { provider, providerAccountId } } }),
    );
    return account ? findUser({ id: account.userId }) : null;
  },
  async updateUser(user) {
    return asUser(await withPeople((people) => people.user.findUniqueOrThrow({ where: { id: user.id } })));
  },
  async linkAccount({ provider, providerAccountId, userId }: AdapterAccount) {
    await withPeople(async (db) => {
      await db.account.create({ data: { provider, providerAccountId, userId } });
      // Nobody has checked that the e-mail address belonged to whoever typed it first; the provider has. That person may
      // know the password and be in: a change of the password ends all sessions too.
      await db.user.updateMany({
        where: { id: userId },
        data: { passwordHash: null, firstPassword: false },
      });
    });
  },
  async createSession(opened) {
    await keepSession(opened);
    return opened;
  },
  async getSessionAndUser(sessionToken) {
    const user = await sessionUser(sessionToken);
    const tokenHash = hash(sessionToken);
    const session =
      user && (await withPeople((people) => people.session.findUnique({ where: { tokenHash } })));
    return session && { session: { sessionToken, userId: user.id, expires: session.expires }, user };
  },
  /** A session lasts as long as its cookie, which only signing in sets. */
  updateSession: async () => null,
  deleteSession: closeSession,
};

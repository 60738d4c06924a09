import { createHash, randomBytes } from "node:crypto";
import type { Adapter, AdapterAccount, AdapterUser } from "next-auth/adapters";
import { database } from "@/lib/db/client";
import { withPeople } from "@/lib/db/people";
import { type Sql, sql } from "@/lib/db/sql";
import type { Grant, PlatformRole } from "@/lib/domain/access";

/** A signed-in person. The memberships travel along, so that one statement answers "who is this". */
export interface SessionUser extends AdapterUser {
  platformRoles: PlatformRole[];
  memberships: { centerId: string; grants: Grant[] }[];
  /** Somebody else knows the password: nothing can be done before it is replaced. */
  firstPassword: boolean;
}

/** Only the hash is stored: a copy of the table opens no session. */
export function hash(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

export const sessionDays = 7;

/** Opens a session, and clears away those of the same person that have run out. */
export async function openSession(userId: string): Promise<{ token: string; expires: Date }> {
  const token = randomBytes(32).toString("base64url");
  const expires = new Date(Date.now() + sessionDays * 86_400_000);
  await withPeople(async ({ session }) => {
    await session.deleteMany({ where: { userId, expires: { lt: new Date() } } });
    await session.create({ data: { tokenHash: hash(token), userId, expires } });
  });
  return { token, expires };
}

export async function closeSession(token: string): Promise<void> {
  await withPeople(({ session }) => session.deleteMany({ where: { tokenHash: hash(token) } }));
}

function asUser(row: { id: string; name: string; email: string | null }): AdapterUser {
  return { id: row.id, name: row.name, email: row.email ?? "", emailVerified: null };
}

/**
 * The person whose session this token opens, as one JSON value of a statement; null without a token, once the session
 * was closed or has run out, and for a disabled account.
 */
export function personBy(token: string | undefined): Sql {
  return sql`person_of_session(${token === undefined ? null : hash(token)})`;
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
      // Whoever comes by an identity provider needs no first password. Somebody else still knows it, and may be in.
      const { count } = await db.user.updateMany({
        where: { id: userId, firstPassword: true },
        data: { passwordHash: null, firstPassword: false },
      });
      if (count > 0) await db.session.deleteMany({ where: { userId } });
    });
  },
  async createSession({ sessionToken, userId, expires }) {
    const tokenHash = hash(sessionToken);
    await withPeople(({ session }) => session.create({ data: { tokenHash, userId, expires } }));
    return { sessionToken, userId, expires };
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

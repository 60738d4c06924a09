import { cookies } from "next/headers";
import type { AuthOptions } from "next-auth";
import { cache } from "react";
import { type Actor, type Role, visitor } from "@/lib/domain/access";
import { userId } from "@/lib/domain/ids";
import { env } from "@/lib/env";
import { oidc } from "./oidc";
import { closeSession, openSession, type SessionUser, sessionDays, sessionStore, sessionUser } from "./session-store";

export function authOptions(): AuthOptions {
  return {
    adapter: sessionStore,
    secret: env().AUTH_SECRET,
    session: { strategy: "database", maxAge: sessionDays * 86_400, updateAge: 86_400 },
    providers: oidc(),
    pages: { signIn: "/signin", error: "/signin" },
    callbacks: {
      async signIn({ user, account }) {
        if (!account) return false;
        const { provider, providerAccountId } = account;
        const known =
          (await sessionStore.getUserByAccount?.({ provider, providerAccountId })) ??
          (user.email ? await sessionStore.getUserByEmail?.(user.email) : null);
        if (!known) return "/signin?error=unknown";
        // Whoever was signed in on this browser is so no longer: next-auth would link the two people into one.
        const before = (await cookies()).get(cookieName())?.value;
        if (before) await closeSession(before);
        return true;
      },
      session: ({ session, user }) => ({ ...session, user }),
    },
  };
}

export function oidcName(): string | null {
  return oidc()[0]?.name ?? null;
}

function cookieName(): string {
  return `${env().NEXTAUTH_URL.startsWith("https:") ? "__Secure-" : ""}next-auth.session-token`;
}

/** The signed-in person, asked once per request. */
export const currentUser = cache(async (): Promise<SessionUser | null> => {
  const token = (await cookies()).get(cookieName())?.value;
  return token ? sessionUser(token) : null;
});

/** The person as seen by one center: with the roles held there, and none other. */
export async function actorIn(center: { id: string }): Promise<Actor> {
  const user = await currentUser();
  if (!user) return visitor;
  const roles: Role[] = user.memberships.find((membership) => membership.centerId === center.id)?.roles ?? [];
  return { userId: userId(user.id), name: user.name ?? "", roles, platformRoles: user.platformRoles };
}

export async function startSession(id: string): Promise<void> {
  const { token, expires } = await openSession(id);
  const secure = env().NEXTAUTH_URL.startsWith("https:");
  (await cookies()).set(cookieName(), token, { httpOnly: true, sameSite: "lax", secure, path: "/", expires });
}

export async function endSession(): Promise<void> {
  const jar = await cookies();
  const token = jar.get(cookieName())?.value;
  if (token) await closeSession(token);
  jar.delete(cookieName());
}

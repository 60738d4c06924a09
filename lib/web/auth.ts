import { cookies, headers } from "next/headers";
import type { AuthOptions } from "next-auth";
import { cache } from "react";
import { env } from "@/lib/env";
import { oidc } from "./oidc";
import {
  closeSession,
  keepSession,
  openSession,
  type SessionUser,
  sessionDays,
  sessionStore,
  sessionUser,
} from "./session-store";

export function authOptions(): AuthOptions {
  return {
    adapter: {
      ...sessionStore,
      createSession: async (session) => {
        await keepSession(session, await browserAgent());
        return session;
      },
    },
    secret: env().AUTH_SECRET,
    session: { strategy: "database", maxAge: sessionDays * 86_400 },
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
        const before = await sessionToken();
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

/** Whether cookies may travel by https alone. */
export function secureCookies(): boolean {
  return env().NEXTAUTH_URL.startsWith("https:");
}

/** Whom to ask about a forgotten password, where the operator has said so. */
export function operatorContact(): string | undefined {
  return env().OPERATOR_CONTACT;
}

function cookieName(): string {
  return `${secureCookies() ? "__Secure-" : ""}next-auth.session-token`;
}

/** What this browser shows of its session; `lib/web/session-store.ts` tells whose it is. */
export async function sessionToken(): Promise<string | undefined> {
  return (await cookies()).get(cookieName())?.value;
}

/** The same from the request of a route, which has it in its hands. */
export function sessionTokenOf(request: Request): string | undefined {
  return cookieOf(request, cookieName());
}

/** A cookie of a request that a route has in its hands. */
export function cookieOf({ headers }: Request, name: string): string | undefined {
  const cookie = headers
    .get("cookie")
    ?.split(/; */)
    .find((one) => one.startsWith(`${name}=`));
  return cookie?.slice(name.length + 1);
}

/** The signed-in person, asked once per request. Inside a center, `arrival` tells it. */
export const currentUser = cache(async (): Promise<SessionUser | null> => {
  const token = await sessionToken();
  return token === undefined ? null : sessionUser(token);
});

/** How this browser calls itself. */
async function browserAgent(): Promise<string> {
  return (await headers()).get("user-agent") ?? "";
}

/** Opens a session on this browser; the one that was open there before ends. */
export async function startSession(id: string): Promise<void> {
  const before = await sessionToken();
  if (before) await closeSession(before);
  const { token, expires } = await openSession(id, await browserAgent());
  (await cookies()).set(cookieName(), token, {
    httpOnly: true,
    sameSite: "lax",
    secure: secureCookies(),
    path: "/",
    expires,
  });
}

export async function endSession(): Promise<void> {
  const token = await sessionToken();
  if (token) await closeSession(token);
  (await cookies()).delete(cookieName());
}

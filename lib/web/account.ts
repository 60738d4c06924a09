import { z } from "zod";
import { withPeople } from "@/lib/db/people";
import { AppError } from "@/lib/domain/base/errors";
import { normalizeMobile } from "@/lib/domain/base/mobile";
import type { Login } from "@/lib/domain/center/login";
import { whyNotPassword } from "@/lib/domain/center/new-password";
import { hashPassword, passwordMatches } from "@/lib/io/password";
import { countFailures } from "./rate-limit";
import { type SessionUser, sessionsOf } from "./session-store";

/** A login as people type it; null when it is neither an e-mail address nor a mobile number. */
export function parseLogin(typed: string): Login | null {
  const mobile = normalizeMobile(typed);
  if (mobile) return { mobile };
  const email = typed.trim().toLowerCase();
  return z.email().safeParse(email).success ? { email } : null;
}

/** An account as its own person sees it, from the browser with this token. */
export async function ownAccount({ id }: Pick<SessionUser, "id">, token: string) {
  const { email, mobile, passwordHash } = await withPeople(({ user }) =>
    user.findUniqueOrThrow({ where: { id } }),
  );
  return {
    logins: [email, mobile].filter((login) => login !== null),
    hasPassword: passwordHash !== null,
    sessions: await sessionsOf(id, token),
  };
}

/** A person's own name; what centers call the person stays. */
export async function changeOwnName({ id }: Pick<SessionUser, "id">, name: string): Promise<void> {
  await withPeople(({ user }) => user.update({ where: { id }, data: { name } }));
}

/** Replaces the password of the person who is signed in. All sessions end, those of other devices too. */
export async function changeOwnPassword(
  { id }: Pick<SessionUser, "id">,
  { currentPassword, password }: { currentPassword: string; password: string },
): Promise<void> {
  const known = await withPeople(({ user }) => user.findUniqueOrThrow({ where: { id } }));
  await countFailures([["passwordPerPerson", id]], async () => {
    if (await passwordMatches(known, currentPassword)) return;
    throw new AppError("invalid", "密码没有更改。", { currentPassword: "现用密码不正确，请核对。" });
  });
  const why = whyNotPassword(password, [known.email ?? "", known.mobile ?? ""]);
  if (why) throw new AppError("invalid", "密码没有更改。", { password: why });
  if (await passwordMatches(known, password)) {
    throw new AppError("invalid", "密码没有更改。", { password: "新密码不能与现用密码相同。" });
  }
  const passwordHash = await hashPassword(password);
  await withPeople(async ({ user }) => {
    await user.update({ where: { id }, data: { passwordHash, firstPassword: false } });
  });
}

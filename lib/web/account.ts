import { randomInt } from "node:crypto";
import { z } from "zod";
import { database } from "@/lib/db/client";
import type { People } from "@/lib/db/people";
import { AppError } from "@/lib/domain/base/errors";
import { normalizeMobile } from "@/lib/domain/base/mobile";
import { firstPasswordAlphabet, firstPasswordLength } from "@/lib/domain/center/first-password";
import { whyNotPassword } from "@/lib/domain/center/new-password";
import { hashPassword, passwordMatches } from "./password";
import { countTry } from "./rate-limit";
import type { SessionUser } from "./session-store";

/** What a person signs in with. */
export type Login = { email: string } | { mobile: string };

/** A login as people type it; null when it is neither an e-mail address nor a mobile number. */
export function parseLogin(typed: string): Login | null {
  const mobile = normalizeMobile(typed);
  if (mobile) return { mobile };
  const email = typed.trim().toLowerCase();
  return z.email().safeParse(email).success ? { email } : null;
}

export interface NewAccount {
  id: string;
  /** To be handed over; it is stored nowhere. */
  password: string;
}

function firstPassword(): string {
  const signs = Array.from({ length: firstPasswordLength }, () =>
    firstPasswordAlphabet.charAt(randomInt(firstPasswordAlphabet.length)),
  );
  return signs.join("");
}

/** Makes an account with a first password. The login must be free. */
export async function openAccount(
  people: People,
  person: { name: string; login: Login },
): Promise<NewAccount> {
  const password = firstPassword();
  const { id } = await people.user.create({
    data: {
      name: person.name,
      ...person.login,
      platformRoles: [],
      passwordHash: await hashPassword(password),
      firstPassword: true,
    },
    select: { id: true },
  });
  return { id, password };
}

/** Gives an account a new first password and ends all its sessions. */
export async function renewPassword(people: People, userId: string): Promise<string> {
  const password = firstPassword();
  const passwordHash = await hashPassword(password);
  await people.user.update({ where: { id: userId }, data: { passwordHash, firstPassword: true } });
  await people.session.deleteMany({ where: { userId } });
  return password;
}

/** Replaces the password of the person who is signed in. All sessions end, those of other devices too. */
export async function changeOwnPassword(
  user: Pick<SessionUser, "id">,
  { currentPassword, password }: { currentPassword: string; password: string },
): Promise<void> {
  await countTry("passwordPerPerson", user.id);
  const known = await database().user.findUniqueOrThrow({ where: { id: user.id } });
  if (!(await passwordMatches(known, currentPassword))) {
    throw new AppError("invalid", "密码没有更改。", { currentPassword: "现用密码不正确，请核对。" });
  }
  const why = whyNotPassword(password, [known.email ?? "", known.mobile ?? ""]);
  if (why) throw new AppError("invalid", "密码没有更改。", { password: why });
  if (await passwordMatches(known, password)) {
    throw new AppError("invalid", "密码没有更改。", { password: "新密码不能与现用密码相同。" });
  }
  const passwordHash = await hashPassword(password);
  await database().$transaction([
    database().user.update({ where: { id: user.id }, data: { passwordHash, firstPassword: false } }),
    database().session.deleteMany({ where: { userId: user.id } }),
  ]);
}

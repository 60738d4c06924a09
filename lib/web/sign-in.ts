import { withPeople } from "@/lib/db/people";
import { AppError } from "@/lib/domain/base/errors";
import { normalizeMobile } from "@/lib/domain/base/mobile";
import { passwordMatches } from "@/lib/io/password";
import { changeOwnPassword } from "./account";
import { currentUser, sessionToken, startSession } from "./auth";
import { countFailures, forgetTries, isUsual, rememberUsual, visitorAddress } from "./rate-limit";
import { closeOtherSessions, type SessionUser } from "./session-store";

/**
 * The id of the person with this login (e-mail or mobile) and password. Throws one sentence that does not tell
 * whether the account exists. `address` is where the try comes from: one from which this login was opened before is
 * counted for itself alone, so that neither strangers elsewhere nor colleagues in the same office shut its owner out.
 */
export async function personByPassword(login: string, password: string, address: string): Promise<string> {
  const mobile = normalizeMobile(login);
  const key = mobile ?? login.trim().toLowerCase();
  const here = `${key} ${address}`;
  const own = ["signInPerLoginHere", here] as const;
  const others = [
    ["signInPerAddress", address],
    ["signInPerLogin", key],
  ] as const;
  const id = await countFailures((await isUsual(here)) ? [own] : [...others, own], async () => {
    const user = await withPeople((people) =>
      people.user.findUnique({ where: mobile ? { mobile } : { email: key } }),
    );
    const right = await passwordMatches(user, password);
    if (right && user && !user.disabledAt) return user.id;
    throw new AppError("invalid", "登录没有成功。", { password: "账号或密码不正确，请核对后重新输入。" });
  });
  await forgetTries("signInPerLoginHere", here);
  await rememberUsual(here);
  return id;
}

/** Whoever is signed in on this browser, for acts on the account itself. */
export async function signedIn(): Promise<SessionUser> {
  const user = await currentUser();
  if (!user) throw new AppError("unauthenticated", "登录已失效，请重新登录后再办理。");
  return user;
}

/** Signs a person out everywhere but on this browser. */
export async function endOwnOtherSessions(): Promise<void> {
  const { id } = await signedIn();
  await closeOtherSessions(id, (await sessionToken()) ?? "");
}

/** Replaces the password of whoever is signed in; this browser stays so, all others do not. */
export async function changePasswordAndStay(input: {
  currentPassword: string;
  password: string;
}): Promise<void> {
  const user = await signedIn();
  await changeOwnPassword(user, input);
  await startSession(user.id);
}

/** Opens a session for the person with this login and password. */
export async function signInWithPassword(login: string, password: string): Promise<void> {
  await startSession(await personByPassword(login, password, await visitorAddress()));
}

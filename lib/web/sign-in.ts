import { database } from "@/lib/db/client";
import { AppError } from "@/lib/domain/errors";
import { normalizeMobile } from "@/lib/domain/mobile";
import { startSession } from "./auth";
import { passwordMatches } from "./password";
import { countTry, forgetTries, visitorAddress } from "./rate-limit";

/** Opens a session, or throws one sentence that does not tell whether the account exists. */
export async function signInWithPassword(login: string, password: string): Promise<void> {
  const mobile = normalizeMobile(login);
  const key = mobile ?? login.trim().toLowerCase();
  await countTry("signInPerAddress", await visitorAddress());
  await countTry("signInPerLogin", key);
  const user = await database().user.findUnique({ where: mobile ? { mobile } : { email: key } });
  const right = await passwordMatches(user?.passwordHash, password);
  if (!right || !user || user.disabledAt) {
    throw new AppError("invalid", "账号或密码不正确,请重新输入。", { password: "账号或密码不正确" });
  }
  await forgetTries("signInPerLogin", key);
  await startSession(user.id);
}

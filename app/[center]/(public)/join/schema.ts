import { z } from "zod";
import { whyNotPassword } from "@/lib/domain/center/new-password";
import { parseLogin } from "@/lib/web/account";
import { requiredName, requiredText } from "@/lib/web/typed-input";

const code = requiredText("邀请码", 50);

/** The address as it is printed has no code; the one that is copied has. */
export const joinAddress = z.object({ code: z.string().max(50).nullable().catch(null).default(null) });

export const answerInput = z.object({ code });

const login = requiredText("邮箱或手机号", 200).transform((typed, ctx) => {
  const read = parseLogin(typed);
  if (read) return read;
  ctx.addIssue("请填写正确的邮箱，或 11 位手机号。");
  return z.NEVER;
});

const typedPassword = z.string().max(200, "密码过长。").default("");

export const newAccountInput = z
  .object({
    code,
    name: requiredName("姓名", 50),
    login,
    password: typedPassword,
    passwordAgain: typedPassword,
  })
  .superRefine(
    // The login may be one of the faults.
    (
      { login, password, passwordAgain }: { login?: object; password: string; passwordAgain: string },
      ctx,
    ) => {
      const why = whyNotPassword(password, Object.values(login ?? {}));
      if (why) ctx.addIssue({ code: "custom", path: ["password"], message: why });
      if (password !== passwordAgain) {
        const message = "两次填写的密码不一样，请重新填写。";
        ctx.addIssue({ code: "custom", path: ["passwordAgain"], message });
      }
    },
    { when: () => true }, // what is wrong is told at once, not the password after the name
  );

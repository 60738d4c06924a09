import { z } from "zod";
import { requiredName } from "@/lib/web/typed-input";

export const changeNameInput = z.object({ name: requiredName("姓名", 50) });

export const endOtherSessionsInput = z.object({});

export const changePasswordInput = z
  .object({
    currentPassword: z.string().min(1, "请填写现用密码。").max(200, "密码过长。"),
    password: z.string().min(1, "请填写新密码。"),
    passwordAgain: z.string().min(1, "请再填一次新密码。"),
    next: z.string().max(2000).optional(),
  })
  .refine(({ password, passwordAgain }) => password === passwordAgain, {
    path: ["passwordAgain"],
    message: "两次填写的新密码不一样，请重新填写。",
    when: () => true, // told together with all else that is wrong
  });

/** Where to go on after a first password was replaced. */
export const accountAddress = z.object({ next: z.string().optional().catch(undefined) });

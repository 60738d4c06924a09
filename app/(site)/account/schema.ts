import { z } from "zod";
import { whyNotPassword } from "@/lib/domain/center/new-password";
import { fitting } from "@/lib/web/form-schema";
import { requiredName } from "@/lib/web/typed-input";

export const changeNameInput = z.object({ name: requiredName("姓名", 50) });

export const endOtherSessionsInput = z.object({});

const passwordFields = z.object({
  currentPassword: z.string("请填写现用密码。").min(1, "请填写现用密码。").max(200, "密码过长。"),
  password: z.string("请填写新密码。").min(1, "请填写新密码。"),
  passwordAgain: z.string("请再填一次新密码。").min(1, "请再填一次新密码。"),
  next: z.string().max(2000).optional(),
});

export const changePasswordInput = fitting(passwordFields, ({ password, passwordAgain }) => {
  const why = password === undefined ? null : whyNotPassword(password, []);
  const differ = passwordAgain !== undefined && password !== undefined && password !== passwordAgain;
  return {
    ...(why && { password: why }),
    ...(differ && { passwordAgain: "两次填写的新密码不一样，请重新填写。" }),
  };
});

/** Where to go on after a first password was replaced. */
export const accountAddress = z.object({ next: z.string().optional().catch(undefined) });

import { z } from "zod";

export const signInInput = z.object({
  identifier: z.string().trim().min(1, "请填写邮箱或手机号。").max(200, "邮箱或手机号过长。"),
  password: z.string().min(1, "请填写密码。").max(200, "密码过长。"),
  next: z.string().max(2000).optional(),
});

export const signOutInput = z.object({});

/** What next-auth and our own links put into the address of the page; anything else is ignored. */
export const signInAddress = z.object({
  next: z.string().optional().catch(undefined),
  error: z.string().optional().catch(undefined),
});

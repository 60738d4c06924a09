import { z } from "zod";
import { assignableRoles } from "@/lib/domain/access";
import { flag } from "@/lib/domain/base/form";
import { parseLogin } from "@/lib/web/account";
import { schemaOfField } from "@/lib/web/form-schema";
import { edition, optionalText, requiredName, requiredText } from "@/lib/web/typed-input";

const login = requiredText("邮箱或手机号", 200).transform((typed, ctx) => {
  const read = parseLogin(typed);
  if (read) return read;
  ctx.addIssue("请填写正确的邮箱，或 11 位手机号。");
  return z.NEVER;
});

const roles = z
  .array(z.enum(assignableRoles))
  .default([])
  .pipe(z.array(z.enum(assignableRoles)).min(1, "请至少勾选一个角色。"));

const title = optionalText("单位、职务或职称", 100);
const namesake = schemaOfField(flag("同名的另一人"));

/** The address of the list: whom of the 专家库 to open an account for, and who was added last. */
export const membersAddress = z.object({
  expert: z.uuid().nullable().default(null),
  added: z.string().optional().catch(undefined),
});

/** One member: the address of the page, and what an act on the member needs. */
export const oneMember = z.object({ member: z.uuid() });

export const addMemberInput = z.object({
  name: requiredName("姓名", 50),
  login,
  roles,
  title,
  namesake,
  expert: z.uuid().nullable().default(null),
});

export const changeRolesInput = z.object({ member: z.uuid(), edition, roles, title, namesake });

export const removeMemberInput = z.object({ member: z.uuid(), reason: requiredText("原因", 500) });

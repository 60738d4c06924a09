"use server";

import { centerAction } from "@/lib/web/action";
import { changeRoles, removeMember, renewMemberPassword } from "@/lib/web/member-change";
import { addMember } from "@/lib/web/members";
import type { OpenedAccount } from "@/lib/web/membership";
import { addMemberInput, changeRolesInput, oneMember, removeMemberInput } from "./schema";

function slip({ name, login, password }: OpenedAccount) {
  return { name, login, password: password ?? "" };
}

export const addMemberAction = centerAction({
  permission: "member.edit",
  input: addMemberInput,
  run: addMember,
  data: slip,
});

export const changeRolesAction = centerAction({
  permission: "member.edit",
  input: changeRolesInput,
  run: changeRoles,
  message: () => "角色已保存，立即生效。",
});

export const renewMemberPasswordAction = centerAction({
  permission: "member.edit",
  input: oneMember,
  run: renewMemberPassword,
  data: slip,
});

export const removeMemberAction = centerAction({
  permission: "member.edit",
  input: removeMemberInput,
  run: removeMember,
  next: (_, slug) => `/${slug}/desk/settings/members`,
});

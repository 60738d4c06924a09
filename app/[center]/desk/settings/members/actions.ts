"use server";

import { type OpenedAccount, removeMember, renewMemberPassword } from "@/lib/usecases/center/member-change";
import { addSeatedMember, changeSeatedRoles } from "@/lib/usecases/review/expert-seat";
import { centerAction } from "@/lib/web/action";
import { addMemberInput, changeRolesInput, oneMember, removeMemberInput } from "./schema";

function slip({ name, login, password }: OpenedAccount) {
  return { name, login, password: password ?? "" };
}

export const addMemberAction = centerAction({
  permission: "member.edit",
  input: addMemberInput,
  run: addSeatedMember,
  data: slip,
});

export const changeRolesAction = centerAction({
  permission: "member.edit",
  input: changeRolesInput,
  run: changeSeatedRoles,
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

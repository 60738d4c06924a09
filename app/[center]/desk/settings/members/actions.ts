"use server";

import { formatDate } from "@/lib/domain/base/civil-date";
import { invitedAs, lastDayOf } from "@/lib/domain/center/invitation";
import {
  inviteForPartner,
  resendInvitation,
  type SentInvitation,
  withdrawInvitation,
} from "@/lib/usecases/center/invitation";
import {
  changeSeatedMember,
  inviteSeatedMember,
  removeSeatedMember,
} from "@/lib/usecases/review/expert-seat";
import { centerAction } from "@/lib/web/action";
import {
  changeMemberInput,
  inviteMemberInput,
  invitePartnerInput,
  removeMemberInput,
  seenInvitation,
} from "./schema";

/** The code goes into no address, where it would stay in histories and logs. */
function slip({ id, name, code, expiresAt, ...asked }: SentInvitation) {
  return {
    id,
    name,
    code,
    roles: invitedAs(asked),
    lastDay: formatDate(lastDayOf({ expiresAt })),
  };
}

export const inviteMemberAction = centerAction({
  permission: "member.edit",
  input: inviteMemberInput,
  run: inviteSeatedMember,
  data: slip,
});

export const invitePartnerAction = centerAction({
  permission: "member.edit",
  input: invitePartnerInput,
  run: inviteForPartner,
  data: slip,
});

export const resendInvitationAction = centerAction({
  permission: "member.edit",
  input: seenInvitation,
  run: resendInvitation,
  data: slip,
});

export const withdrawInvitationAction = centerAction({
  permission: "member.edit",
  input: seenInvitation,
  run: withdrawInvitation,
});

export const changeMemberAction = centerAction({
  permission: "member.edit",
  input: changeMemberInput,
  run: changeSeatedMember,
  message: () => "已保存，立即生效。",
});

export const removeMemberAction = centerAction({
  permission: "member.edit",
  input: removeMemberInput,
  run: removeSeatedMember,
  next: (_, slug) => `/${slug}/desk/settings/members`,
});

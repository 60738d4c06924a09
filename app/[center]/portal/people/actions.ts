"use server";

import { formatDate } from "@/lib/domain/base/civil-date";
import { invitedAs, lastDayOf } from "@/lib/domain/center/invitation";
import { withdrawInvitation } from "@/lib/usecases/center/invitation";
import { inviteColleague, removeColleague } from "@/lib/usecases/center/own-people";
import { centerAction } from "@/lib/web/action";
import { colleagueInvitation, inviteColleagueInput, oneColleague } from "./schema";

export const inviteColleagueAction = centerAction({
  permission: "ownPeople.edit",
  scope: "organization",
  input: inviteColleagueInput,
  run: inviteColleague,
  data: ({ id, name, code, expiresAt, ...asked }) => ({
    id,
    name,
    code,
    roles: invitedAs(asked),
    lastDay: formatDate(lastDayOf({ expiresAt })),
  }),
});

export const withdrawColleagueInvitationAction = centerAction({
  permission: "ownPeople.edit",
  scope: "organization",
  input: colleagueInvitation,
  run: withdrawInvitation,
});

export const removeColleagueAction = centerAction({
  permission: "ownPeople.edit",
  scope: "organization",
  input: oneColleague,
  run: removeColleague,
  next: ({ self }) => (self ? "/" : ""),
});

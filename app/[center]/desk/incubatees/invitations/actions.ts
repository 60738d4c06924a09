"use server";

import { formatDate } from "@/lib/domain/base/civil-date";
import { invitedAs, lastDayOf } from "@/lib/domain/center/invitation";
import { inviteRepresentatives } from "@/lib/usecases/incubation/takeover/invite";
import { centerAction } from "@/lib/web/action";
import { inviteRepresentativesInput } from "./schema";

export const inviteRepresentativesAction = centerAction({
  permission: "member.edit",
  input: inviteRepresentativesInput,
  run: inviteRepresentatives,
  data: (sent) =>
    sent.map(({ id, name, code, expiresAt, ...asked }) => ({
      ...{ id, name, code, roles: invitedAs(asked) },
      lastDay: formatDate(lastDayOf({ expiresAt })),
    })),
});

"use server";

import { declineInvitation } from "@/lib/usecases/center/invitation-answer";
import { acceptSeat, acceptSeatWithNewAccount } from "@/lib/usecases/review/expert-seat";
import { publicAction } from "@/lib/web/action";
import { startSession } from "@/lib/web/auth";
import { firstWorkplace } from "@/lib/web/landing";
import { countFailures, visitorAddress } from "@/lib/web/rate-limit";
import { answerInput, newAccountInput } from "./schema";

export const acceptInvitationAction = publicAction({
  permission: "invitation.answer",
  input: answerInput,
  run: acceptSeat,
  next: ({ roles }, slug) => firstWorkplace(slug, roles),
});

export const openAccountAction = publicAction({
  permission: "invitation.answer",
  input: newAccountInput,
  run: acceptSeatWithNewAccount,
  around: async (join) => {
    // Whether a login is taken cannot be hidden from whoever wants it; only how many can be asked about.
    const joined = await countFailures([["joinPerAddress", await visitorAddress()]], join);
    await startSession(joined.userId);
    return joined;
  },
  next: ({ roles }, slug) => firstWorkplace(slug, roles),
});

export const declineInvitationAction = publicAction({
  permission: "invitation.answer",
  input: answerInput,
  run: declineInvitation,
  message: () => "已谢绝这份邀请。",
});

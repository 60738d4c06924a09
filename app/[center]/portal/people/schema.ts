import { z } from "zod";
import { optionalText, requiredName } from "@/lib/web/typed-input";

/** What was sent last, so that the form begins anew after it. */
export const peopleAddress = z.object({ sent: z.string().optional().catch(undefined) });

export const inviteColleagueInput = z.object({
  name: requiredName("姓名", 50),
  contact: optionalText("联系方式", 200),
});

export const oneColleague = z.object({ member: z.uuid() });

export const colleagueInvitation = z.object({ invitation: z.uuid() });

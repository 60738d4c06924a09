"use server";

import { z } from "zod";
import { jointActivityForm, ownPartnershipForm } from "@/lib/domain/community/partnership";
import { linkActivity, unlinkActivity } from "@/lib/usecases/community/joint-activity";
import { endPartnership, reportToCommunity } from "@/lib/usecases/community/partnership";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const door = { permission: "ownPartnership.edit", scope: "organization" } as const;
const next = ({ id }: { id: string }, slug: string) => `/${slug}/portal/partnerships/${id}`;

export const reportToCommunityAction = centerAction({
  ...door,
  input: schemaOf(ownPartnershipForm),
  run: reportToCommunity,
  next,
});

export const linkOwnActivityAction = centerAction({
  ...door,
  input: schemaOf(jointActivityForm, { partnership: z.uuid() }),
  run: linkActivity,
  next,
});

export const unlinkOwnActivityAction = centerAction({
  ...door,
  input: z.object({ partnership: z.uuid(), activity: z.uuid() }),
  run: unlinkActivity,
});

export const endOwnPartnershipAction = centerAction({
  ...door,
  input: z.object({ partnership: z.uuid(), edition, reason: requiredText("结束的原因", 500) }),
  run: endPartnership,
});

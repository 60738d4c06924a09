"use server";

import { z } from "zod";
import { jointActivityForm, partnershipForm } from "@/lib/domain/community/partnership";
import { linkActivity, unlinkActivity } from "@/lib/usecases/community/joint-activity";
import { addPartnership, endPartnership } from "@/lib/usecases/community/partnership";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const door = { permission: "communityPartnership.edit", scope: "place" } as const;
const next = ({ id }: { id: string }, slug: string) => `/${slug}/community/partnerships/${id}`;

export const addCommunityPartnershipAction = centerAction({
  ...door,
  input: schemaOf(partnershipForm),
  run: addPartnership,
  next,
});

export const linkCommunityActivityAction = centerAction({
  ...door,
  input: schemaOf(jointActivityForm, { partnership: z.uuid() }),
  run: linkActivity,
  next,
});

export const unlinkCommunityActivityAction = centerAction({
  ...door,
  input: z.object({ partnership: z.uuid(), activity: z.uuid() }),
  run: unlinkActivity,
});

export const endCommunityPartnershipAction = centerAction({
  ...door,
  input: z.object({ partnership: z.uuid(), edition, reason: requiredText("结束的原因", 500) }),
  run: endPartnership,
});

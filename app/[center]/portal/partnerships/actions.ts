"use server";

import { z } from "zod";
import { ownPartnershipForm } from "@/lib/domain/community/partnership";
import { endPartnership, reportToCommunity } from "@/lib/usecases/community/partnership";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const door = { permission: "ownPartnership.edit", scope: "organization" } as const;

export const reportToCommunityAction = centerAction({
  ...door,
  input: schemaOf(ownPartnershipForm),
  run: reportToCommunity,
  next: ({ id }, slug) => `/${slug}/portal/partnerships/${id}`,
});

export const endOwnPartnershipAction = centerAction({
  ...door,
  input: z.object({ partnership: z.uuid(), edition, reason: requiredText("结束的原因", 500) }),
  run: endPartnership,
});

"use server";

import { z } from "zod";
import { communityServiceForm } from "@/lib/domain/community/community-service";
import {
  addCommunityService,
  archiveCommunityService,
  editCommunityService,
  restoreCommunityService,
} from "@/lib/usecases/community/community-service";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const one = { communityService: z.uuid(), edition };
const next = ({ id }: { id: string }, slug: string) => `/${slug}/desk/community-services/${id}`;

export const addCommunityServiceAction = centerAction({
  permission: "communityService.edit",
  input: schemaOf(communityServiceForm),
  run: addCommunityService,
  next,
});

export const editCommunityServiceAction = centerAction({
  permission: "communityService.edit",
  input: schemaOf(communityServiceForm, one),
  run: editCommunityService,
  next,
});

export const archiveCommunityServiceAction = centerAction({
  permission: "communityService.edit",
  input: z.object({ ...one, reason: requiredText("停用的原因", 500) }),
  run: archiveCommunityService,
});

export const restoreCommunityServiceAction = centerAction({
  permission: "communityService.edit",
  input: z.object({ ...one, reason: requiredText("恢复的原因", 500) }),
  run: restoreCommunityService,
});

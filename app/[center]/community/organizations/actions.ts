"use server";

import { z } from "zod";
import { confirmationForm } from "@/lib/domain/registry/census";
import { newOwnOrganizationForm, ownOrganizationForm } from "@/lib/domain/registry/organization";
import { confirmCensus, takeBackConfirmation } from "@/lib/usecases/registry/census/confirmation";
import {
  addOwnOrganization,
  correctOwnOrganization,
  sayGone,
  sayHere,
  sayMoved,
} from "@/lib/usecases/registry/census/own-organization";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";
import { likely, sought } from "./schema";

const door = { permission: "communityOrganization.edit", scope: "place" } as const;
const next = ({ id }: { id: string }, slug: string) => `/${slug}/community/organizations/${id}`;
const community = { census: z.uuid(), community: z.uuid() };
const noted = z.object({ organization: z.uuid(), reason: requiredText("说明", 200) });
const message = () => "已报给中心核对。";

export const addOwnOrganizationAction = centerAction({
  ...door,
  input: schemaOf(newOwnOrganizationForm, { seen: likely }),
  run: addOwnOrganization,
  next,
});

export const correctOwnOrganizationAction = centerAction({
  ...door,
  input: schemaOf(ownOrganizationForm, { organization: z.uuid(), edition }),
  run: correctOwnOrganization,
  next,
});

export const sayGoneAction = centerAction({ ...door, input: noted, run: sayGone, message });

export const sayMovedAction = centerAction({ ...door, input: noted, run: sayMoved, message });

export const sayHereAction = centerAction({
  ...door,
  input: z.object({ organization: z.uuid(), ...sought }),
  run: sayHere,
  message,
});

export const confirmCensusAction = centerAction({
  ...door,
  input: schemaOf(confirmationForm, community),
  run: confirmCensus,
  message: ({ name, organizations }) => `已确认${name}的名单，${organizations} 家。`,
});

export const takeBackOwnConfirmationAction = centerAction({
  ...door,
  input: z.object({ ...community, reason: requiredText("撤回的原因", 200) }),
  run: takeBackConfirmation,
});

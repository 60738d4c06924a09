"use server";

import { z } from "zod";
import { socialWorkerForm } from "@/lib/domain/registry/social-worker";
import { addSocialWorker, editSocialWorker } from "@/lib/usecases/registry/social-worker";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition } from "@/lib/web/typed-input";

const permission = "socialWorker.edit";
const next = ({ id }: { id: string }, slug: string) => `/${slug}/desk/social-workers/${id}`;

export const addSocialWorkerAction = centerAction({
  permission,
  input: schemaOf(socialWorkerForm),
  run: addSocialWorker,
  next,
});

export const editSocialWorkerAction = centerAction({
  permission,
  input: schemaOf(socialWorkerForm, { socialWorker: z.uuid(), edition }),
  run: editSocialWorker,
  next,
});

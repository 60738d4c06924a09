"use server";

import { z } from "zod";
import { assistedForm } from "@/lib/domain/community/assisted";
import {
  addAssisted,
  deleteAssisted,
  editAssisted,
  endAssisted,
  restoreAssisted,
} from "@/lib/usecases/community/assisted/assisted";
import { openAssisted } from "@/lib/usecases/community/assisted/assisted-opening";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const one = { assisted: z.uuid(), edition };
const door = { permission: "assisted.edit", scope: "place" } as const;
const next = ({ id }: { id: string }, slug: string) => `/${slug}/community/assisted/${id}`;

export const addAssistedAction = centerAction({
  ...door,
  input: schemaOf(assistedForm),
  run: addAssisted,
  next,
});

export const openAssistedAction = centerAction({
  permission: "assisted.open",
  scope: "place",
  input: z.object({ ...one, reason: requiredText("查看的事由", 200) }),
  run: openAssisted,
  next: ({ id, access }, slug) => `/${slug}/community/assisted/${id}/opened/${access}`,
});

export const editAssistedAction = centerAction({
  permission: "assisted.open",
  scope: "place",
  input: schemaOf(assistedForm, { ...one, access: z.uuid() }),
  run: editAssisted,
  next,
});

export const endAssistedAction = centerAction({
  ...door,
  input: z.object({ ...one, reason: requiredText("退出的原因", 200) }),
  run: endAssisted,
});

export const restoreAssistedAction = centerAction({
  ...door,
  input: z.object({ ...one, reason: requiredText("恢复的原因", 200) }),
  run: restoreAssisted,
});

export const deleteAssistedAction = centerAction({
  ...door,
  input: z.object({ ...one, reason: requiredText("删除的原因", 200) }),
  run: deleteAssisted,
});

"use server";

import { z } from "zod";
import { requestChange, withdrawChange } from "@/lib/usecases/projects/change/change";
import { centerAction } from "@/lib/web/action";
import { requiredText } from "@/lib/web/typed-input";
import { changeInputs } from "../../_parts/projects/change-input";

const own = { permission: "ownProject.edit", scope: "organization" } as const;
const inputs = changeInputs({ project: z.uuid() });
const next = ({ id }: { id: string }, slug: string) => `/${slug}/portal/changes/${id}`;

export const requestOwnContentAction = centerAction({
  ...own,
  input: inputs.content,
  run: (ctx, { project, reason, document, ...after }) =>
    requestChange(ctx, { project, why: { reason, document }, change: { kind: "content", after } }),
  next,
});

export const requestOwnTermAction = centerAction({
  ...own,
  input: inputs.term,
  run: (ctx, { project, reason, document, ...after }) =>
    requestChange(ctx, { project, why: { reason, document }, change: { kind: "term", after } }),
  next,
});

export const requestOwnMoneyAction = centerAction({
  ...own,
  input: inputs.money,
  run: (ctx, { project, reason, document, ...after }) =>
    requestChange(ctx, { project, why: { reason, document }, change: { kind: "money", after } }),
  next,
});

export const withdrawOwnChangeAction = centerAction({
  ...own,
  input: z.object({ change: z.uuid(), reason: requiredText("撤回的原因", 500) }),
  run: withdrawChange,
});

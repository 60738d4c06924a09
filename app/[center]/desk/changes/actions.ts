"use server";

import { z } from "zod";
import { requestChange, requestMove, withdrawChange } from "@/lib/usecases/projects/change/change";
import { centerAction } from "@/lib/web/action";
import { edition, requiredText } from "@/lib/web/typed-input";
import { changeInputs } from "../../_parts/projects/change-input";

const permission = "project.edit";
const inputs = changeInputs({ project: z.uuid(), edition });
const next = ({ id }: { id: string }, slug: string) => `/${slug}/desk/changes/${id}`;

export const requestContentAction = centerAction({
  permission,
  input: inputs.content,
  run: (ctx, { project, edition: seen, reason, document, ...after }) =>
    requestChange(ctx, {
      ...{ project, edition: seen, why: { reason, document } },
      change: { kind: "content", after },
    }),
  next,
});

export const requestTermAction = centerAction({
  permission,
  input: inputs.term,
  run: (ctx, { project, edition: seen, reason, document, ...after }) =>
    requestChange(ctx, {
      ...{ project, edition: seen, why: { reason, document } },
      change: { kind: "term", after },
    }),
  next,
});

export const requestMoneyAction = centerAction({
  permission,
  input: inputs.money,
  run: (ctx, { project, edition: seen, reason, document, ...after }) =>
    requestChange(ctx, {
      ...{ project, edition: seen, why: { reason, document } },
      change: { kind: "money", after },
    }),
  next,
});

export const requestExecutorAction = centerAction({
  permission,
  input: inputs.executor,
  run: (ctx, { project, edition: seen, reason, document, ...after }) =>
    requestChange(ctx, {
      ...{ project, edition: seen, why: { reason, document } },
      change: { kind: "executor", after },
    }),
  next,
});

export const requestMoveAction = centerAction({
  permission,
  input: inputs.moving,
  run: (ctx, { project, edition: seen, kind, objection, reason, document }) =>
    requestMove(ctx, { project, edition: seen, kind, objection, why: { reason, document } }),
  next,
});

export const withdrawChangeAction = centerAction({
  permission,
  input: z.object({ change: z.uuid(), edition, reason: requiredText("撤回的原因", 500) }),
  run: withdrawChange,
});

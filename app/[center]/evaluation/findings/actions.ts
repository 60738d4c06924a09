"use server";

import { z } from "zod";
import type { FindingEvent } from "@/lib/domain/projects/supervision/project-finding";
import { judgeFinding } from "@/lib/usecases/projects/supervision/project-finding";
import { centerAction } from "@/lib/web/action";
import { edition, requiredText } from "@/lib/web/typed-input";

const judge = (event: Exclude<FindingEvent, "answer">) =>
  centerAction({
    permission: "evaluation.edit",
    scope: "body",
    input: z.object({ finding: z.uuid(), edition, reason: requiredText("意见", 300) }),
    run: (ctx, input) => judgeFinding(ctx, { ...input, event }),
  });

export const closeOwnFindingAction = judge("close");
export const sendBackOwnFindingAction = judge("sendBack");
export const reopenOwnFindingAction = judge("reopen");
export const withdrawOwnFindingAction = judge("withdraw");
export const restoreOwnFindingAction = judge("restore");

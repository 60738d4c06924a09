"use server";

import { z } from "zod";
import { type FindingEvent, findingAnswerForm } from "@/lib/domain/projects/supervision/project-finding";
import {
  answerAtDesk,
  judgeAtDesk,
  removeFromFinding,
} from "@/lib/usecases/projects/supervision/project-finding";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const permission = "supervision.edit";
const one = { finding: z.uuid(), edition };

export const answerFindingAction = centerAction({
  permission,
  input: schemaOf(findingAnswerForm, one),
  run: answerAtDesk,
});

export const removeFindingFileAction = centerAction({
  permission,
  input: z.object({ finding: z.uuid(), file: z.uuid() }),
  run: removeFromFinding,
});

const judge = (event: Exclude<FindingEvent, "answer">) =>
  centerAction({
    permission,
    input: z.object({ ...one, reason: requiredText("意见", 300) }),
    run: (ctx, input) => judgeAtDesk(ctx, { ...input, event }),
  });

export const closeFindingAction = judge("close");
export const sendBackFindingAction = judge("sendBack");
export const reopenFindingAction = judge("reopen");
export const withdrawFindingAction = judge("withdraw");
export const restoreFindingAction = judge("restore");

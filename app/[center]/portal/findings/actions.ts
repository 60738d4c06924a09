"use server";

import { z } from "zod";
import { findingAnswerForm } from "@/lib/domain/projects/supervision/project-finding";
import { answerFinding, removeFromFinding } from "@/lib/usecases/projects/supervision/project-finding";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition } from "@/lib/web/typed-input";

const door = { permission: "ownFinding.answer", scope: "organization" } as const;

export const answerOwnFindingAction = centerAction({
  ...door,
  input: schemaOf(findingAnswerForm, { finding: z.uuid(), edition }),
  run: answerFinding,
});

export const removeOwnFindingFileAction = centerAction({
  ...door,
  input: z.object({ finding: z.uuid(), file: z.uuid() }),
  run: removeFromFinding,
});

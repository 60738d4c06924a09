"use server";

import { z } from "zod";
import { answerForm } from "@/lib/domain/incubation/report/report";
import { stageForm } from "@/lib/domain/projects/project-report";
import { projectStages } from "@/lib/domain/review/evaluation";
import {
  backToWork,
  beginStage,
  closeProject,
  endMidterm,
  reopenProject,
} from "@/lib/usecases/projects/project/project-step";
import {
  acceptProjectReport,
  sendBackProjectReport,
  takeBackProjectAnswer,
} from "@/lib/usecases/projects/project-report";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const permission = "project.edit";
const one = { report: z.uuid(), edition };
const project = { project: z.uuid(), edition };
const reason = requiredText("原因", 500);

export const beginStageAction = centerAction({
  permission,
  input: schemaOf(stageForm, { ...project, stage: z.enum(projectStages) }),
  run: beginStage,
  next: ({ id }, slug) => `/${slug}/desk/projects/${id}`,
});

export const endMidtermAction = centerAction({ permission, input: z.object(project), run: endMidterm });

export const backToWorkAction = centerAction({
  permission,
  input: z.object({ ...project, reason }),
  run: backToWork,
});

export const closeProjectAction = centerAction({
  permission,
  input: z.object({ ...project, reason: requiredText("结项意见", 500) }),
  run: closeProject,
});

export const reopenProjectAction = centerAction({
  permission,
  input: z.object({ ...project, reason }),
  run: reopenProject,
});

export const acceptProjectReportAction = centerAction({
  permission,
  input: schemaOf(answerForm, one),
  run: acceptProjectReport,
});

export const sendBackProjectReportAction = centerAction({
  permission,
  input: z.object({ ...one, reason }),
  run: sendBackProjectReport,
});

export const takeBackProjectAnswerAction = centerAction({
  permission,
  input: z.object({ ...one, reason }),
  run: takeBackProjectAnswer,
});

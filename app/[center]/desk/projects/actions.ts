"use server";

import { z } from "zod";
import { beginForm, directProjectForm, projectForm } from "@/lib/domain/projects/project/project-form";
import { foundProject } from "@/lib/usecases/projects/project/found-project";
import { dropProject, restoreProject } from "@/lib/usecases/projects/project/project-step";
import {
  awardProject,
  beginProject,
  editProject,
  takeBackProject,
} from "@/lib/usecases/projects/project/project-write";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const one = { project: z.uuid(), edition };

export const awardProjectAction = centerAction({
  permission: "project.edit",
  input: schemaOf(directProjectForm),
  run: awardProject,
  next: ({ id }, slug) => `/${slug}/desk/projects/${id}`,
});

export const foundProjectAction = centerAction({
  permission: "project.edit",
  input: schemaOf(projectForm, { agreement: z.string().max(40) }),
  run: foundProject,
  next: ({ id }, slug) => `/${slug}/desk/projects/${id}`,
});

export const editProjectAction = centerAction({
  permission: "project.edit",
  input: schemaOf(projectForm, one),
  run: editProject,
  next: ({ id }, slug) => `/${slug}/desk/projects/${id}`,
});

export const beginProjectAction = centerAction({
  permission: "project.edit",
  input: schemaOf(beginForm, one),
  run: beginProject,
  next: ({ id }, slug) => `/${slug}/desk/projects/${id}`,
});

export const takeBackProjectAction = centerAction({
  permission: "project.edit",
  input: z.object({ ...one, reason: requiredText("撤回的原因", 500) }),
  run: takeBackProject,
});

export const dropProjectAction = centerAction({
  permission: "project.edit",
  input: z.object({ ...one, reason: requiredText("撤销立项的原因", 500) }),
  run: dropProject,
});

export const restoreProjectAction = centerAction({
  permission: "project.edit",
  input: z.object({ ...one, reason: requiredText("恢复立项的原因", 500) }),
  run: restoreProject,
});

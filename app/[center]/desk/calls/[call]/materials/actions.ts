"use server";

import { z } from "zod";
import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { materialForm } from "@/lib/domain/recruitment/call/required-material";
import {
  addMaterial,
  beginMaterials,
  editMaterial,
  moveMaterial,
  removeMaterial,
} from "@/lib/usecases/recruitment/call/required-material";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition } from "@/lib/web/typed-input";

const ofCall = { call: callKey, edition };
const one = { ...ofCall, material: z.uuid() };

export const addMaterialAction = centerAction({
  permission: "call.prepare",
  input: schemaOf(materialForm, ofCall),
  run: addMaterial,
  next: ({ call }, slug) => `/${slug}/desk/calls/${call}/materials`,
});

export const editMaterialAction = centerAction({
  permission: "call.prepare",
  input: schemaOf(materialForm, one),
  run: editMaterial,
  next: ({ call }, slug) => `/${slug}/desk/calls/${call}/materials`,
});

export const moveMaterialAction = centerAction({
  permission: "call.prepare",
  input: z.object({ ...one, to: z.enum(["up", "down"]) }),
  run: moveMaterial,
});

export const removeMaterialAction = centerAction({
  permission: "call.prepare",
  input: z.object(one),
  run: removeMaterial,
});

export const beginMaterialsAction = centerAction({
  permission: "call.prepare",
  input: z.object({ ...ofCall, from: z.enum(["usual", "earlier"]) }),
  run: beginMaterials,
});

"use server";

import { z } from "zod";
import { brandForm } from "@/lib/domain/registry/brand";
import { addBrand, editBrand, useBrand } from "@/lib/usecases/registry/brand";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { requiredText } from "@/lib/web/typed-input";
import { newBrandForm } from "./new-brand-form";

const permission = "brand.edit";
const one = { brand: z.uuid() };

export const addBrandAction = centerAction({
  permission,
  input: schemaOf(newBrandForm),
  run: addBrand,
  next: ({ id }, slug) => `/${slug}/desk/brands/${id}`,
});

export const editBrandAction = centerAction({
  permission,
  input: schemaOf(brandForm, one),
  run: editBrand,
  next: ({ id }, slug) => `/${slug}/desk/brands/${id}`,
});

export const archiveBrandAction = centerAction({
  permission,
  input: z.object({ ...one, reason: requiredText("停用的原因", 300) }),
  run: (ctx, input) => useBrand(ctx, { ...input, to: "archive" }),
});

export const restoreBrandAction = centerAction({
  permission,
  input: z.object({ ...one, reason: requiredText("恢复的原因", 300) }),
  run: (ctx, input) => useBrand(ctx, { ...input, to: "restore" }),
});

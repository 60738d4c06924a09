"use server";

import { z } from "zod";
import { brandForm } from "@/lib/domain/registry/brand";
import { usageEvents } from "@/lib/domain/registry/usage";
import { ownOrganizationId } from "@/lib/usecases/base/own-organization-id";
import { addBrand, useBrand } from "@/lib/usecases/registry/brand";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { requiredText } from "@/lib/web/typed-input";

export const addOwnBrandAction = centerAction({
  permission: "ownActivity.edit",
  scope: "organization",
  input: schemaOf(brandForm),
  run: (ctx, words) => addBrand(ctx, { ...words, organization: ownOrganizationId(ctx) }),
  message: () => "已新增。",
});

export const useOwnBrandAction = centerAction({
  permission: "ownActivity.edit",
  scope: "organization",
  input: z.object({ brand: z.uuid(), to: z.enum(usageEvents), reason: requiredText("原因", 300) }),
  run: useBrand,
});

"use server";

import { z } from "zod";
import { fundForm } from "@/lib/domain/projects/money/fund";
import { addFund, archiveFund, editFund, restoreFund } from "@/lib/usecases/projects/money/fund";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const one = { fund: z.uuid(), edition };

export const addFundAction = centerAction({
  permission: "fund.edit",
  input: schemaOf(fundForm),
  run: addFund,
  next: ({ id }, slug) => `/${slug}/desk/funds/${id}`,
});

export const editFundAction = centerAction({
  permission: "fund.edit",
  input: schemaOf(fundForm, one),
  run: editFund,
  next: ({ id }, slug) => `/${slug}/desk/funds/${id}`,
});

export const archiveFundAction = centerAction({
  permission: "fund.edit",
  input: z.object({ ...one, reason: requiredText("停用的原因", 500) }),
  run: archiveFund,
});

export const restoreFundAction = centerAction({
  permission: "fund.edit",
  input: z.object({ ...one, reason: requiredText("恢复的原因", 500) }),
  run: restoreFund,
});

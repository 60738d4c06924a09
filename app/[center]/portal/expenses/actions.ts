"use server";

import { z } from "zod";
import { expenseForm } from "@/lib/domain/projects/money/expense";
import {
  addExpense,
  editExpense,
  removeFromExpense,
  turnExpense,
} from "@/lib/usecases/projects/money/expense";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const own = { permission: "ownProject.edit", scope: "organization" } as const;
const next = ({ id }: { id: string }, slug: string) => `/${slug}/portal/expenses/${id}`;

export const addOwnExpenseAction = centerAction({
  ...own,
  input: schemaOf(expenseForm, { project: z.uuid() }),
  run: addExpense,
  next,
});

export const editOwnExpenseAction = centerAction({
  ...own,
  input: schemaOf(expenseForm, { expense: z.uuid(), edition }),
  run: editExpense,
  next,
});

export const voidOwnExpenseAction = centerAction({
  ...own,
  input: z.object({ expense: z.uuid(), reason: requiredText("作废的原因", 500) }),
  run: (ctx, input) => turnExpense(ctx, { ...input, act: "void" }),
});

export const removeOwnExpenseFileAction = centerAction({
  ...own,
  input: z.object({ expense: z.uuid(), file: z.uuid() }),
  run: removeFromExpense,
});

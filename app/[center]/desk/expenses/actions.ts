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

const permission = "project.edit";
const one = { expense: z.uuid(), edition };
const next = ({ id }: { id: string }, slug: string) => `/${slug}/desk/expenses/${id}`;

export const addExpenseAction = centerAction({
  permission,
  input: schemaOf(expenseForm, { project: z.uuid() }),
  run: addExpense,
  next,
});

export const editExpenseAction = centerAction({
  permission,
  input: schemaOf(expenseForm, one),
  run: editExpense,
  next,
});

export const acceptExpenseAction = centerAction({
  permission,
  input: z.object(one),
  run: (ctx, input) => turnExpense(ctx, { ...input, act: "accept", reason: null }),
});

const turn = (act: "return" | "reopen" | "void") =>
  centerAction({
    permission,
    input: z.object({ ...one, reason: requiredText("原因", 500) }),
    run: (ctx, input) => turnExpense(ctx, { ...input, act }),
  });

export const returnExpenseAction = turn("return");
export const reopenExpenseAction = turn("reopen");
export const voidExpenseAction = turn("void");

export const removeExpenseFileAction = centerAction({
  permission,
  input: z.object({ expense: z.uuid(), file: z.uuid() }),
  run: removeFromExpense,
});

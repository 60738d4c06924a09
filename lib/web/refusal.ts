import { z } from "zod";
import { databaseTrouble, isDouble } from "@/lib/db/trouble";
import { AppError, invalid } from "@/lib/domain/base/errors";
import { typedValues } from "@/lib/domain/base/typed-values";
import type { FormState } from "./form";
import { logFault, logNote } from "./log";

z.config(z.locales.zhCN());

/** Parses with the screen's schema; a failure is an `invalid` refusal with one sentence per field. */
export function parseInput<T>(schema: z.ZodType<T>, raw: unknown): T {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const fields: Record<string, string> = {};
  for (const issue of parsed.error.issues) fields[issue.path.join(".")] ??= issue.message;
  throw invalid(fields);
}

/** Any fault as a refusal: an AppError speaks for itself, everything else is logged and stays neutral. */
export function asRefusal(where: string, fault: unknown): AppError {
  if (fault instanceof AppError) return fault;
  // Two identical rows at the same moment: the database let one of them through.
  if (isDouble(fault)) return new AppError("conflict", "同样的记录刚刚已经保存，请刷新页面查看。");
  const trouble = databaseTrouble(fault);
  if (trouble) {
    logNote(where, `${trouble.code}: ${fault instanceof Error ? fault.message.trim() : fault}`);
    return trouble;
  }
  const id = logFault(where, fault);
  return new AppError(
    "conflict",
    `系统暂时无法完成这一操作，内容没有保存。请稍后重试；如仍不行，请告知编号 ${id}。`,
  );
}

const toSignIn = { label: "在新窗口登录，再回到这里提交", href: "/signin" };

export function refused(error: AppError, form: FormData): FormState<never> {
  const { code, message, fields } = error;
  const way = error.way ?? (code === "unauthenticated" ? toSignIn : undefined);
  return { status: "refused", code, message, fields, values: typedValues(form), ...(way && { way }) };
}

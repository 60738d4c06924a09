import { z } from "zod";
import { fileAnswer } from "@/app/[center]/file-answer";
import { expenseFile } from "@/lib/usecases/projects/money/expense";
import { centerRoute } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "project.view",
  input: z.object({ expense: z.uuid(), file: z.uuid() }),
  load: expenseFile,
  respond: fileAnswer,
});

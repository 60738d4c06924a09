"use server";

import { confirmImport, resumeImport } from "@/lib/usecases/recruitment/paper/paper-import";
import { centerAction } from "@/lib/web/action";
import { confirmImportInput, resumeImportInput } from "./schema";

export const confirmImportAction = centerAction({
  permission: "application.import",
  input: confirmImportInput,
  run: confirmImport,
});

export const resumeImportAction = centerAction({
  permission: "application.import",
  input: resumeImportInput,
  run: resumeImport,
  message: () => "已重新开始导入。",
});

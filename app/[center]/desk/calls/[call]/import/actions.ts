"use server";

import { confirmImport } from "@/lib/usecases/recruitment/paper/paper-import";
import { centerAction } from "@/lib/web/action";
import { confirmImportInput } from "./schema";

export const confirmImportAction = centerAction({
  permission: "application.import",
  input: confirmImportInput,
  run: confirmImport,
});

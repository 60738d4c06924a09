"use server";

import { confirmCensusSheet } from "@/lib/usecases/registry/census/import";
import { decideCensusSheet } from "@/lib/usecases/registry/census/sheet";
import { centerAction } from "@/lib/web/action";
import { confirmCensusSheetInput, decideCensusSheetInput } from "./schema";

export const decideCensusSheetAction = centerAction({
  permission: "census.edit",
  input: decideCensusSheetInput,
  run: decideCensusSheet,
  message: ({ said }) => said,
});

export const confirmCensusSheetAction = centerAction({
  permission: "census.edit",
  input: confirmCensusSheetInput,
  run: confirmCensusSheet,
  message: ({ fresh, merged, skipped }) => `已新建 ${fresh} 家，并入已有 ${merged} 家，跳过 ${skipped} 行。`,
});

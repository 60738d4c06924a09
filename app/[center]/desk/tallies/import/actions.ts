"use server";

import { confirmTallies, decideTallies } from "@/lib/usecases/community/tally-import";
import { centerAction } from "@/lib/web/action";
import { confirmTalliesInput, decideTalliesInput } from "./schema";

export const decideTalliesAction = centerAction({
  permission: "tally.edit",
  input: decideTalliesInput,
  run: decideTallies,
  message: ({ said }) => said,
});

export const confirmTalliesAction = centerAction({
  permission: "tally.edit",
  input: confirmTalliesInput,
  run: confirmTallies,
  message: ({ made, replaced }) => `已登记 ${made} 条${replaced > 0 ? `，改 ${replaced} 条` : ""}。`,
});

import { z } from "zod";
import { received } from "@/app/[center]/received";
import { discardFile, receiveFile } from "@/lib/usecases/center/incoming";
import { attachToExpense } from "@/lib/usecases/projects/money/expense";
import { centerUpload } from "@/lib/web/upload";

export const POST = centerUpload({
  permission: "project.edit",
  input: z.object({ expense: z.uuid(), ...received }),
  receive: receiveFile.bind(null, "attachment"),
  run: attachToExpense,
  discard: discardFile,
});

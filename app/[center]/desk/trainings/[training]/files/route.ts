import { z } from "zod";
import { received } from "@/app/[center]/received";
import { discardFile, receiveFile } from "@/lib/usecases/center/incoming";
import { attachToTraining } from "@/lib/usecases/incubation/training/training-file";
import { centerUpload } from "@/lib/web/upload";

export const POST = centerUpload({
  permission: "training.edit",
  input: z.object({ training: z.uuid(), ...received }),
  receive: receiveFile.bind(null, "attachment"),
  run: attachToTraining,
  discard: discardFile,
});

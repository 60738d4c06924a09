import { z } from "zod";
import { received } from "@/app/[center]/received";
import { discardFile, receiveFile } from "@/lib/usecases/center/incoming";
import { attachToFinding } from "@/lib/usecases/projects/supervision/project-finding";
import { centerUpload } from "@/lib/web/upload";

export const POST = centerUpload({
  permission: "supervision.edit",
  input: z.object({ finding: z.uuid(), ...received }),
  receive: receiveFile.bind(null, "attachment"),
  run: attachToFinding,
  discard: discardFile,
});

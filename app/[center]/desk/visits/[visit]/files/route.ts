import { z } from "zod";
import { received } from "@/app/[center]/received";
import { discardFile, receiveFile } from "@/lib/usecases/center/incoming";
import { attachToVisit } from "@/lib/usecases/review/visit-photo";
import { centerUpload } from "@/lib/web/upload";

export const POST = centerUpload({
  permission: "appraisal.give",
  input: z.object({ visit: z.uuid(), ...received }),
  receive: receiveFile.bind(null, "visitPhoto"),
  run: attachToVisit,
  discard: discardFile,
});

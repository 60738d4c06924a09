import { z } from "zod";
import { received } from "@/app/[center]/received";
import { discardFile, receiveFile } from "@/lib/usecases/center/incoming";
import { attachToNotice } from "@/lib/usecases/incubation/eviction-file";
import { centerUpload } from "@/lib/web/upload";

export const POST = centerUpload({
  permission: "incubatee.end",
  input: z.object({ incubatee: z.uuid(), ...received }),
  receive: receiveFile.bind(null, "attachment"),
  run: attachToNotice,
  discard: discardFile,
});

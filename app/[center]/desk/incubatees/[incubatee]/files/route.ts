import { z } from "zod";
import { received } from "@/app/[center]/received";
import { discardFile, receiveFile } from "@/lib/usecases/center/incoming";
import { attachOldAgreement } from "@/lib/usecases/incubation/old-agreement";
import { centerUpload } from "@/lib/web/upload";

export const POST = centerUpload({
  permission: "incubatee.edit",
  input: z.object({ incubatee: z.uuid(), ...received }),
  receive: receiveFile.bind(null, "signed"),
  run: attachOldAgreement,
  discard: discardFile,
});

import { z } from "zod";
import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { received } from "@/app/[center]/received";
import { discardFile, receiveFile } from "@/lib/usecases/center/incoming";
import { attachToCall } from "@/lib/usecases/recruitment/call/call-file";
import { centerUpload } from "@/lib/web/upload";

export const POST = centerUpload({
  permission: "call.prepare",
  input: z.object({ call: callKey, part: z.string().max(60).optional(), ...received }),
  receive: receiveFile.bind(null, "attachment"),
  run: attachToCall,
  discard: discardFile,
});

import { z } from "zod";
import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { receivedSheet } from "@/lib/usecases/center/received-sheet";
import { checkPapers, receivePapers } from "@/lib/usecases/recruitment/paper/paper-import";
import { centerUpload } from "@/lib/web/upload";

export const POST = centerUpload({
  permission: "application.import",
  input: z.object({ call: callKey, file: receivedSheet }),
  receive: receivePapers,
  run: checkPapers,
  discard: async () => undefined, // only its rows were read
});

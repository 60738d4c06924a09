import { z } from "zod";
import { receivedSheet } from "@/lib/usecases/center/received-sheet";
import { checkTallies, receiveTallies } from "@/lib/usecases/community/tally-import";
import { centerUpload } from "@/lib/web/upload";

export const POST = centerUpload({
  permission: "tally.edit",
  input: z.object({ file: receivedSheet }),
  receive: receiveTallies,
  run: checkTallies,
  discard: async () => undefined, // only its rows were read
});

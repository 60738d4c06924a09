import { z } from "zod";
import { receivedSheet } from "@/lib/usecases/center/received-sheet";
import { checkTakeover, receiveTakeover } from "@/lib/usecases/incubation/takeover/sheet";
import { centerUpload } from "@/lib/web/upload";

export const POST = centerUpload({
  permission: "incubatee.takeOver",
  input: z.object({ file: receivedSheet }),
  receive: receiveTakeover,
  run: checkTakeover,
  discard: async () => undefined, // only its rows were read
});

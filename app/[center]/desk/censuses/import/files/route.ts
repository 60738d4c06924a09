import { z } from "zod";
import { receivedSheet } from "@/lib/usecases/center/received-sheet";
import { checkCensusSheet, receiveCensus } from "@/lib/usecases/registry/census/sheet";
import { centerUpload } from "@/lib/web/upload";

export const POST = centerUpload({
  permission: "census.edit",
  input: z.object({ file: receivedSheet }),
  receive: receiveCensus,
  run: checkCensusSheet,
  discard: async () => undefined, // only its rows were read
});

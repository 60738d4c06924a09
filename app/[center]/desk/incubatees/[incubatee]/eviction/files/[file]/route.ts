import { z } from "zod";
import { fileAnswer } from "@/app/[center]/file-answer";
import { evictionFile } from "@/lib/usecases/incubation/eviction-file";
import { centerRoute } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "incubatee.view",
  input: z.object({ incubatee: z.uuid(), file: z.uuid() }),
  load: evictionFile,
  respond: fileAnswer,
});

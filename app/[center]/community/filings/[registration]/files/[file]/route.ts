import { z } from "zod";
import { fileAnswer } from "@/app/[center]/file-answer";
import { registrationFile } from "@/lib/usecases/incubation/registration/case";
import { centerRoute } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "communityFiling.view",
  scope: "place",
  input: z.object({ registration: z.uuid(), file: z.uuid() }),
  load: registrationFile,
  respond: fileAnswer,
});

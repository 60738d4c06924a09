import { z } from "zod";
import { fileAnswer } from "@/app/[center]/file-answer";
import { ownSigningFile } from "@/lib/usecases/admission/signing/own-agreement";
import { publicRoute } from "@/lib/web/route";
import { ownCookie, ownFields, withSeal } from "../../../../../own-cookie";

export const GET = publicRoute({
  permission: "application.track",
  input: z.object({ ...ownFields, file: z.uuid() }).transform(withSeal),
  cookie: ownCookie,
  load: ownSigningFile,
  respond: fileAnswer,
});

import { z } from "zod";
import { fileAnswer } from "@/app/[center]/file-answer";
import { ownFile } from "@/lib/usecases/recruitment/own-file";
import { publicRoute } from "@/lib/web/route";
import { ownCookie } from "../../../../own-cookie";
import { ownInput } from "../../../schema";

export const GET = publicRoute({
  permission: "application.track",
  input: z.object({ ...ownInput, file: z.uuid() }),
  cookie: ownCookie,
  load: ownFile,
  respond: fileAnswer,
});

import { z } from "zod";
import { asWord, getPapers } from "@/lib/usecases/recruitment/paper/application-paper";
import { centerRoute, fileResponse } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "application.view",
  input: z.object({ receipt: z.string().max(40) }),
  load: getPapers,
  respond: async ({ data }) => fileResponse(await asWord(data.form)),
});

import { z } from "zod";
import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { callTemplate, templateFile } from "@/lib/usecases/recruitment/paper/paper-import";
import { centerRoute, fileResponse } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "application.import",
  input: z.object({ call: callKey }),
  load: callTemplate,
  respond: async ({ data }) => fileResponse(await templateFile(data)),
});

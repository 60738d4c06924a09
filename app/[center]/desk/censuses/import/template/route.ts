import { z } from "zod";
import { censusTemplate, censusTemplateFile } from "@/lib/usecases/registry/census/sheet";
import { centerRoute, fileResponse } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "census.edit",
  input: z.object({}),
  load: (ctx) => censusTemplate(ctx),
  respond: async ({ data }) => fileResponse(await censusTemplateFile(data)),
});

import { z } from "zod";
import { takeoverTemplate, takeoverTemplateFile } from "@/lib/usecases/incubation/takeover/sheet";
import { centerRoute, fileResponse } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "incubatee.takeOver",
  input: z.object({}),
  load: (ctx) => takeoverTemplate(ctx),
  respond: async ({ data }) => fileResponse(await takeoverTemplateFile(data)),
});

import { z } from "zod";
import { tallyTemplate } from "@/lib/usecases/community/tally-import";
import { centerRoute, fileResponse } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "tally.edit",
  input: z.object({}),
  load: async () => null,
  respond: async ({ center }) => fileResponse(await tallyTemplate(center)),
});

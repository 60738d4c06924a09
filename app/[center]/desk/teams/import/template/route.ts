import { z } from "zod";
import { teamTemplate } from "@/lib/usecases/community/volunteer/team-import";
import { centerRoute, fileResponse } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "team.edit",
  input: z.object({}),
  load: async () => null,
  respond: async ({ center }) => fileResponse(await teamTemplate(center)),
});

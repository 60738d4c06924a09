import { z } from "zod";
import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { callPapers, callZip } from "@/lib/usecases/recruitment/paper/paper-archive";
import { centerRoute, zipResponse } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "application.view",
  input: z.object({ call: callKey }),
  load: callPapers,
  respond: ({ data, center }) => zipResponse(callZip(center, data.papers), data.name),
});

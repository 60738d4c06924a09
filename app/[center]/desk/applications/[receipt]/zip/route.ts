import { z } from "zod";
import { getPapers } from "@/lib/usecases/recruitment/paper/application-paper";
import { applicationZip } from "@/lib/usecases/recruitment/paper/paper-archive";
import { centerRoute, zipResponse } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "application.view",
  input: z.object({ receipt: z.string().max(40) }),
  load: getPapers,
  respond: ({ data, center }) => zipResponse(applicationZip(center, data), `${data.folder}.zip`),
});

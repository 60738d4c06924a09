import { z } from "zod";
import { exportFile } from "@/lib/usecases/community/assisted/assisted-export";
import { centerRoute, fileResponse } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "assisted.export",
  scope: "place",
  input: z.object({ exported: z.uuid() }),
  load: exportFile,
  respond: ({ data }) => fileResponse(data),
});

import { z } from "zod";
import { allCertificates, certificatesPdf } from "@/lib/usecases/incubation/training/certificate";
import { centerRoute, fileResponse } from "@/lib/web/route";

/** All certificates of a training in one file, to be printed. */
export const GET = centerRoute({
  permission: "training.view",
  input: z.object({ training: z.uuid() }),
  load: allCertificates,
  respond: async ({ data }) => fileResponse(await certificatesPdf(data)),
});

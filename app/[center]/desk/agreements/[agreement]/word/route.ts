import { z } from "zod";
import { agreementNumber } from "@/app/[center]/_parts/admission/agreement-number";
import { asWordPaper, getIssuedPaper } from "@/lib/usecases/admission/issue/issued-paper";
import { centerRoute, fileResponse } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "agreement.view",
  input: z.object({ agreement: agreementNumber }),
  load: getIssuedPaper,
  respond: async ({ data }) => fileResponse(await asWordPaper(data)),
});

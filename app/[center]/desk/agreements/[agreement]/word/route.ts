import { z } from "zod";
import { asWordPaper, getIssuedPaper } from "@/lib/usecases/admission/issue/issued-paper";
import { centerRoute, fileResponse } from "@/lib/web/route";
import { agreementNumber } from "../../schema";

export const GET = centerRoute({
  permission: "agreement.view",
  input: z.object({ agreement: agreementNumber }),
  load: getIssuedPaper,
  respond: async ({ data }) => fileResponse(await asWordPaper(data)),
});

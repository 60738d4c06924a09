import { z } from "zod";
import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { asWord, blankForm } from "@/lib/usecases/recruitment/paper/application-paper";
import { fileResponse, publicRoute } from "@/lib/web/route";

export const GET = publicRoute({
  permission: "site.view",
  input: z.object({ call: callKey }),
  load: blankForm,
  respond: async ({ data }) => fileResponse(await asWord(data)),
});

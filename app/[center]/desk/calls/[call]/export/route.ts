import { z } from "zod";
import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { listFile } from "@/lib/usecases/base/list-file";
import { applicationBook } from "@/lib/usecases/recruitment/application/application-book";
import { centerRoute, fileResponse } from "@/lib/web/route";
import { bookSheet } from "./book-sheet";

export const GET = centerRoute({
  permission: "application.view",
  input: z.object({ call: callKey }),
  load: applicationBook,
  respond: async ({ data, center, today }) =>
    fileResponse(
      await listFile({ title: `${data.call}申请汇总`, center: center.name, on: today, ...bookSheet(data) }),
    ),
});

import { sheetOf } from "@/components/list/sheet";
import { agreementName } from "@/lib/domain/admission/agreement-name";
import { listAgreements } from "@/lib/usecases/admission/agreement";
import { listFile } from "@/lib/usecases/base/list-file";
import { centerRoute, fileResponse } from "@/lib/web/route";
import { agreementColumns, directName } from "../list";
import { listed } from "../schema";

export const GET = centerRoute({
  permission: "agreement.view",
  input: listed,
  load: listAgreements,
  respond: async ({ data: { call, rows }, center, today }) =>
    fileResponse(
      await listFile({
        title: call ? `${call.name}${agreementName(call)}` : directName,
        center: center.name,
        on: today,
        ...sheetOf({ columns: agreementColumns }, rows),
      }),
    ),
});

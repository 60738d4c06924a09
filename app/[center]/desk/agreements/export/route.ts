import { agreementName } from "@/lib/domain/admission/agreement-name";
import { listAgreements } from "@/lib/usecases/admission/agreement";
import { tableRoute } from "../../../list-route";
import { agreementColumns, directName } from "../list";
import { listed } from "../schema";

export const GET = tableRoute({
  permission: "agreement.view",
  input: listed,
  load: listAgreements,
  table: ({ call, rows }) => {
    const title = call ? `${call.name}${agreementName(call)}` : directName;
    return { title, columns: agreementColumns, rows };
  },
});

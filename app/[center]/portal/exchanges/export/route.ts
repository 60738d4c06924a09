import { z } from "zod";
import { statementColumns } from "@/components/exchange/statement-columns";
import { getStatement } from "@/lib/usecases/incubation/exchange/exchange-list";
import { tableRoute } from "../../../list-route";

export const GET = tableRoute({
  permission: "ownExchange.view",
  scope: "organization",
  input: z.object({}),
  load: getStatement,
  table: ({ organization, entries }) => ({
    title: `${organization.name}服务交换对账单`,
    columns: statementColumns,
    rows: entries,
  }),
});

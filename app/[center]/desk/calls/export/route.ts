import { z } from "zod";
import { listCalls } from "@/lib/usecases/oversight/call";
import { tableRoute } from "../../../list-route";
import { callColumns } from "../list";

export const GET = tableRoute({
  permission: "call.view",
  input: z.object({}),
  load: (ctx) => listCalls(ctx),
  table: (rows) => ({ title: "招募批次", columns: callColumns, rows }),
});

import { z } from "zod";
import { getCoverage } from "@/lib/usecases/registry/coverage";
import { tableRoute } from "../../../../list-route";
import { coverageColumns, title } from "../table";

export const GET = tableRoute({
  permission: "dashboard.view",
  input: z.object({}),
  load: (ctx) => getCoverage(ctx),
  table: ({ rows }) => ({ title, rows, columns: coverageColumns }),
});

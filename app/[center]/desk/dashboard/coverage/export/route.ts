import { getCoverage } from "@/lib/usecases/registry/coverage";
import { coverageColumns, coverageInput, title } from "../../../../_parts/registry/coverage-table";
import { tableRoute } from "../../../../list-route";

export const GET = tableRoute({
  permission: "dashboard.view",
  input: coverageInput,
  load: getCoverage,
  table: ({ shown: rows }) => ({ title, rows, columns: coverageColumns }),
});

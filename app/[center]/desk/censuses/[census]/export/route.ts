import { z } from "zod";
import type { ListColumn } from "@/components/list/list";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { confirmationLabels, confirmationTones } from "@/lib/domain/registry/census";
import type { CommunityInCensus } from "@/lib/usecases/registry/census/communities";
import { getCensus } from "@/lib/usecases/registry/census/round";
import { tableRoute } from "../../../../list-route";

const columns: readonly ListColumn<CommunityInCensus>[] = [
  { label: "社区", cell: ({ name }) => name },
  {
    label: "状态",
    cell: ({ state }) => ({ text: confirmationLabels[state], tone: confirmationTones[state] }),
  },
  { label: "现有（家）", cell: ({ organizations }) => organizations, num: true },
  { label: "确认（家）", cell: ({ counted }) => counted, num: true },
  { label: "确认时间", cell: ({ confirmedAt }) => confirmedAt && formatDateTime(confirmedAt) },
  { label: "确认人", cell: ({ confirmedByName }) => confirmedByName },
  { label: "说明", cell: ({ note }) => note },
];

/** One round as a sheet: what each community has and what it confirmed. */
export const GET = tableRoute({
  permission: "census.view",
  input: z.object({ census: z.uuid() }),
  load: getCensus,
  table: ({ name, communities }) => ({ title: `${name} 各社区确认情况`, rows: communities, columns }),
});

import { z } from "zod";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { confirmationLabels, confirmationTones } from "@/lib/domain/registry/census";
import type { CommunityInCensus } from "@/lib/usecases/registry/census/communities";
import { getCensus } from "@/lib/usecases/registry/census/round";
import { tableRoute } from "../../../../list-route";

/** One round as a sheet: what each community has and what it confirmed. */
export const GET = tableRoute({
  permission: "census.view",
  input: z.object({ census: z.uuid() }),
  load: getCensus,
  table: ({ name, communities }) => ({
    title: `${name} 各社区确认情况`,
    rows: communities,
    columns: [
      { label: "社区", cell: (one: CommunityInCensus) => one.name },
      {
        label: "状态",
        cell: ({ state }: CommunityInCensus) => ({
          text: confirmationLabels[state],
          tone: confirmationTones[state],
        }),
      },
      { label: "现有（家）", cell: ({ organizations }: CommunityInCensus) => organizations, num: true },
      { label: "确认（家）", cell: ({ counted }: CommunityInCensus) => counted, num: true },
      {
        label: "确认时间",
        cell: ({ confirmedAt }: CommunityInCensus) => confirmedAt && formatDateTime(confirmedAt),
      },
      { label: "确认人", cell: ({ confirmedByName }: CommunityInCensus) => confirmedByName },
      { label: "说明", cell: ({ note }: CommunityInCensus) => note },
    ],
  }),
});

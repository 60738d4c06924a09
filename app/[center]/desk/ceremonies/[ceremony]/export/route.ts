import { z } from "zod";
import type { ListColumn } from "@/components/list/list";
import { agreementLabels } from "@/lib/domain/admission/agreement-lifecycle";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { getCeremony } from "@/lib/usecases/admission/ceremony";
import { tableRoute } from "../../../../list-route";

type Seat = Awaited<ReturnType<typeof getCeremony>>["seats"][number];

const columns: readonly ListColumn<Seat>[] = [
  { label: "序号", cell: ({ place }) => place },
  { label: "组织名称", cell: ({ organization }) => organization },
  { label: "协议编号", cell: ({ number }) => number },
  { label: "签到人", cell: ({ guest }) => guest ?? { absent: "未到场" } },
  { label: "到场时间", cell: ({ arrivedAt }) => (arrivedAt ? formatDateTime(arrivedAt) : { absent: "—" }) },
  { label: "签署", cell: ({ state }) => agreementLabels[state] },
];

export const GET = tableRoute({
  permission: "ceremony.view",
  input: z.object({ ceremony: z.uuid() }),
  load: getCeremony,
  table: ({ name, seats }) => ({ title: name, columns, rows: seats }),
});

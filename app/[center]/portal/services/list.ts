import { chips } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { serviceLabels, serviceStates, serviceTones } from "@/lib/domain/incubation/service-request";
import type { ServiceRequestRow } from "@/lib/usecases/incubation/service-request";

export const ownServiceList = defineList<ServiceRequestRow>()({
  title: "孵化服务",
  noun: "服务申请",
  unit: "件",
  at: "portal/services",
  excel: true,
  columns: [
    { label: "服务", cell: ({ service }) => service, opens: ({ id }) => id },
    { label: "申请日期", cell: ({ requestedOn }) => ({ date: requestedOn }), fit: true, below: true },
    {
      label: "承诺完成",
      cell: ({ promisedOn }) => (promisedOn ? { date: promisedOn } : { absent: "—" }),
      fit: true,
      wideOnly: true,
    },
    {
      label: "状态",
      cell: ({ state }) => ({ text: serviceLabels[state], tone: serviceTones[state] }),
      fit: true,
    },
  ],
  filters: { state: chips("状态", serviceStates, serviceLabels) },
  empty: {
    title: "还没有申请过服务",
    text: "需要培训、咨询、对接或场地，在这里向中心提出。",
    icon: "check",
  },
});

import { chips } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { serviceLabels, serviceStates, serviceTones } from "@/lib/domain/incubation/service-request";
import { listServiceRequests, type ServiceRequestRow } from "@/lib/usecases/incubation/service-request";
import { listPage } from "../../list-page";

export const metadata = { title: "孵化服务" };

export default listPage({
  permission: "ownService.view",
  scope: "organization",
  load: (ctx, query) => listServiceRequests(ctx, { ...query, kind: null, late: null, q: "" }),
  create: { permission: "ownService.edit", label: "申请服务" },
  list: defineList<ServiceRequestRow>()({
    title: "孵化服务",
    noun: "服务申请",
    unit: "件",
    at: "portal/services",
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
  }),
});

import { chips, choice, search, word } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import {
  lateness,
  latenessLabels,
  serviceLabels,
  serviceStates,
  serviceTones,
} from "@/lib/domain/incubation/service-request";
import type { ServiceRequestRow } from "@/lib/usecases/incubation/service-request";

export const serviceRequestList = defineList<ServiceRequestRow>()({
  title: "孵化服务",
  noun: "服务申请",
  unit: "件",
  at: "desk/services",
  excel: true,
  columns: [
    { label: "服务", cell: ({ service }) => service, opens: ({ id }) => id },
    { label: "社会组织", cell: ({ organization }) => organization.name, below: true, fit: true },
    { label: "类别", cell: ({ kind }) => kind, fit: true, roomyOnly: true },
    { label: "需求说明", cell: ({ need }) => need, sheetOnly: true },
    { label: "申请日期", cell: ({ requestedOn }) => ({ date: requestedOn }), fit: true, wideOnly: true },
    {
      label: "承诺完成",
      cell: ({ promisedOn }) => (promisedOn ? { date: promisedOn } : { absent: "—" }),
      fit: true,
      wideOnly: true,
    },
    { label: "办理人", cell: ({ assignee }) => assignee ?? { absent: "—" }, fit: true, roomyOnly: true },
    {
      label: "完成日期",
      cell: ({ deliveredOn }) => (deliveredOn ? { date: deliveredOn } : null),
      sheetOnly: true,
    },
    { label: "做了什么", cell: ({ delivered }) => delivered, sheetOnly: true },
    { label: "评分", cell: ({ rating }) => rating, num: true, fit: true, roomyOnly: true },
    { label: "意见", cell: ({ comment }) => comment, sheetOnly: true },
    {
      label: "状态",
      cell: ({ state }) => ({ text: serviceLabels[state], tone: serviceTones[state] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", serviceStates, serviceLabels),
    q: search("服务、需求或组织"),
    kind: word("全部类别"),
    late: choice("不论期限", lateness, latenessLabels),
  },
  empty: {
    title: "还没有服务申请",
    text: "在孵组织在机构平台提出申请后，会出现在这里。服务目录在“设置 › 孵化服务”中维护。",
    icon: "community",
    from: { label: "查看服务目录", at: "desk/settings/services" },
  },
});

import { chips, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { formatDateTime } from "@/lib/domain/base/china-time";
import {
  assistedActLabels,
  assistedActTones,
  assistedActWords,
} from "@/lib/domain/community/assisted-access";
import type { AccessRow } from "@/lib/usecases/community/assisted/assisted-access";

export const accessList = defineList<AccessRow>()({
  title: "敏感信息查看记录",
  noun: "查看记录",
  unit: "条",
  at: "desk/assisted-accesses",
  excel: true,
  columns: [
    { label: "时间", cell: ({ at }) => formatDateTime(at), fit: true },
    { label: "谁", cell: ({ byName }) => byName, fit: true, below: true },
    {
      label: "编号",
      cell: ({ assisted }) => `${assisted.number} ${assisted.masked}`,
      fit: true,
      below: true,
    },
    { label: "地点", cell: ({ assisted }) => assisted.place.name, fit: true, wideOnly: true },
    { label: "事由", cell: ({ reason }) => reason, below: true },
    {
      label: "做了什么",
      cell: ({ act }) => ({ text: assistedActLabels[act], tone: assistedActTones[act] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("做了什么", assistedActWords, assistedActLabels),
    q: search("查看的人或编号"),
  },
  empty: {
    title: "还没有查看记录",
    text: "谁在什么时候为什么查看了帮扶对象的信息，列在这里。",
    icon: "list",
  },
});

import { chips, choice } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import {
  dispatchedTo,
  dispatchedToLabels,
  dispatchLabels,
  dispatchStates,
  dispatchTones,
} from "@/lib/domain/community/dispatch";
import type { OwnDispatchRow } from "@/lib/usecases/community/order/own-dispatch";

export const ownOrderList = defineList<OwnDispatchRow>()({
  title: "居民点单",
  noun: "点单",
  unit: "单",
  at: "portal/orders",
  excel: true,
  columns: [
    { label: "编号", cell: ({ order }) => order.number, sheetOnly: true },
    { label: "需要", cell: ({ order }) => `${order.kind}：${order.content}`, opens: ({ id }) => id },
    { label: "社区", cell: ({ order }) => order.place.name, fit: true, below: true },
    {
      label: "期限",
      cell: ({ order }) => (order.dueOn ? { date: order.dueOn } : { absent: "—" }),
      fit: true,
      wideOnly: true,
    },
    {
      label: "派单",
      cell: ({ open }) => dispatchedToLabels[open ? "all" : "own"],
      fit: true,
      wideOnly: true,
    },
    {
      label: "状态",
      cell: ({ state }) => ({ text: dispatchLabels[state], tone: dispatchTones[state] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", dispatchStates, dispatchLabels, ["offered"]),
    to: choice("全部派单", dispatchedTo, dispatchedToLabels),
  },
  empty: {
    title: "还没有派给本组织的点单",
    text: "社区派给本组织的、或谁都可以接的居民点单，会列在这里。",
    icon: "community",
  },
});

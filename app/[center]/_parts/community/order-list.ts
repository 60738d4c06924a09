import { chips, choice, countedAs, day, search, word } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { countedOrderLabels, countedOrders } from "@/lib/domain/community/figures";
import { orderLabels, orderStates, orderTones } from "@/lib/domain/community/order";
import { isToDo } from "@/lib/domain/community/order-acts";
import type { OrderRow } from "@/lib/usecases/community/order/order-list";

/** The board of orders, in the room of a community and at the desk. */
export function orderListAt(at: "community/orders" | "desk/orders") {
  const atDesk = at === "desk/orders";
  return defineList<OrderRow>()({
    title: "居民点单",
    noun: "点单",
    unit: "单",
    at,
    excel: atDesk,
    columns: [
      {
        label: "需要",
        cell: ({ kind, content }) => `${kind}：${content}`,
        opens: ({ id }) => id,
        order: "other",
      },
      {
        label: "优先",
        cell: ({ priority }) => (priority ? { text: "优先", tone: "todo" as const } : null),
        fit: true,
        below: true,
      },
      { label: "点单号", cell: ({ number }) => number, fit: true, roomyOnly: true },
      { label: "点单人", cell: ({ asker }) => asker?.name ?? null, fit: true, below: true },
      { label: "电话", cell: ({ asker }) => asker?.phone ?? null, sheetOnly: true },
      { label: "住址", cell: ({ asker }) => asker?.address ?? null, sheetOnly: true },
      { label: "地点", cell: ({ place }) => place.name, fit: true, wideOnly: true },
      { label: "经办", cell: ({ handler }) => handler.name, sheetOnly: true },
      { label: "派给", cell: ({ taker }) => taker ?? { absent: "—" }, fit: true, wideOnly: true },
      {
        label: "期限",
        cell: ({ dueOn, late, state }) => {
          // When what is done was due is nobody's concern any more.
          if (dueOn === null || !isToDo(state)) return { absent: "—" };
          return late ? { text: "已逾期", tone: "refused" as const } : { date: dueOn };
        },
        fit: true,
        below: true,
      },
      { label: "评分", cell: ({ rating }) => rating, num: true, sheetOnly: true },
      {
        label: "状态",
        cell: ({ state }) => ({ text: orderLabels[state], tone: orderTones[state] }),
        fit: true,
      },
    ],
    filters: {
      state: chips("状态", orderStates, orderLabels, ["pending", "waiting"]),
      q: search("内容、单号或电话"),
      kind: word("全部类别"),
      late: choice("全部期限", ["late", "soon"], { late: "已逾期", soon: "临期" }),
      counted: countedAs(countedOrders, countedOrderLabels),
      from: day(atDesk ? "点单日期从" : null),
      to: day(atDesk ? "点单日期到" : null),
    },
    empty: {
      title: "还没有点单",
      text: "居民在社区的公开页面上点单，或由社区工作人员登记来电，都会列在这里。",
      icon: "list",
    },
  });
}

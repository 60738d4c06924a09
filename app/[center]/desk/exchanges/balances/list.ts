import { search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import type { BalanceRow } from "@/lib/usecases/incubation/exchange/exchange-list";

export const balanceList = defineList<BalanceRow>()({
  title: "交换结余",
  noun: "组织",
  unit: "家",
  at: "desk/exchanges/balances",
  excel: true,
  columns: [
    { label: "组织", cell: ({ name }) => name, opens: ({ id }) => `../statements/${id}` },
    { label: "中心提供", cell: ({ given }) => given, num: true, fit: true, wideOnly: true },
    { label: "组织回馈", cell: ({ returned }) => returned, num: true, fit: true, wideOnly: true },
    { label: "结余", cell: ({ balance }) => balance, num: true, fit: true },
    { label: "未办结", cell: ({ open }) => open, num: true, fit: true, wideOnly: true },
  ],
  filters: { q: search("组织名称") },
  empty: { title: "还没有结余", text: "有了双方确认的交换记录，就有结余。", icon: "community" },
});

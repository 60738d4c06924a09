import { choice, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { callKindLabels, callKinds, formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { callLabels, callTones } from "@/lib/domain/recruitment/call/call-lifecycle";
import { windowInWords } from "@/lib/domain/recruitment/call/call-phase";
import type { ListedCall } from "@/lib/usecases/oversight/call";

/** The batches of a center, each with its figures and what it needs now. */
export const callList = defineList<ListedCall>()({
  title: "招募批次",
  noun: "招募批次",
  unit: "批",
  at: "desk/calls",
  excel: true,
  columns: [
    { label: "批次", cell: ({ name }) => name, opens: formatCallKey, fit: true },
    { label: "类别", cell: ({ kind }) => callKindLabels[kind], fit: true, roomyOnly: true },
    { label: "状态", cell: ({ state }) => ({ text: callLabels[state], tone: callTones[state] }), fit: true },
    {
      label: "招募期",
      cell: windowInWords,
      fit: true,
      roomyOnly: true,
    },
    { label: "申请", cell: ({ applied }) => applied, num: true },
    { label: "初审通过", cell: ({ passed }) => passed, num: true, wideOnly: true },
    { label: "入围", cell: ({ admitted }) => admitted, num: true, wideOnly: true },
    { label: "名额", cell: ({ quota }) => quota, num: true, roomyOnly: true },
    {
      label: "孵化",
      cell: ({ kind, incubated }) => (kind === "incubation" ? incubated : { absent: "—" }),
      num: true,
    },
    { label: "下一步", cell: ({ next }) => next?.title ?? { absent: "—" }, wideOnly: true },
  ],
  filters: { kind: choice("全部类别", callKinds, callKindLabels), q: search("批次名称") },
  empty: {
    title: "还没有招募批次",
    text: "先拟定招募公告、评分指标和排名规则，核对后再发布。",
    icon: "megaphone",
  },
});

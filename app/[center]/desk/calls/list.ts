import type { ListColumn } from "@/components/list/list";
import { callKindLabels, formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { callLabels, callTones } from "@/lib/domain/recruitment/call/call-lifecycle";
import { windowInWords } from "@/lib/domain/recruitment/call/call-phase";
import type { listCalls } from "@/lib/usecases/oversight/call";

type Call = Awaited<ReturnType<typeof listCalls>>[number];

/** The batches of a center, each with its figures and what it needs now. */
export const callColumns: readonly ListColumn<Call>[] = [
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
  { label: "孵化", cell: ({ incubated }) => incubated, num: true },
  { label: "下一步", cell: ({ next }) => next?.title ?? { absent: "—" }, wideOnly: true },
];

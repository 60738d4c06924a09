import { chips, choice, day, picked, search, word } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { formatDateTime } from "@/lib/domain/base/china-time";
import {
  applicationChannelLabels,
  parseApplicationChannel,
} from "@/lib/domain/recruitment/application/application-channel";
import {
  applicationLabels,
  applicationStates,
  applicationTones,
} from "@/lib/domain/recruitment/application/application-lifecycle";
import { formatCallKey, parseCallKey, parseCallKind } from "@/lib/domain/recruitment/call/call-key";
import { funnelStageLabels, funnelStages } from "@/lib/domain/recruitment/funnel";
import {
  applicantStatuses,
  legalStatusLabels,
  registrationInWords,
} from "@/lib/domain/registry/legal-status";
import {
  type Hand,
  hands,
  type listApplications,
} from "@/lib/usecases/recruitment/application/application-list";

const handLabels: Record<Hand, string> = { mine: "我经办的", nobody: "无人领办的", answered: "已补正待审的" };

type Row = Awaited<ReturnType<typeof listApplications>>["rows"][number];

export const applicationList = defineList<Row>()({
  title: "申请审查",
  noun: "申请",
  unit: "份",
  at: "desk/applications",
  sort: "receipt",
  orders: { receipt: "新批次在前，同批按申请编号排列" },
  sizes: [20, 40],
  excel: true,
  columns: [
    {
      label: "申请编号",
      cell: ({ receipt }) => receipt,
      fit: true,
      wideOnly: true,
      sort: "receipt",
      order: "other",
    },
    { label: "名称", cell: ({ name }) => name, opens: ({ receipt }) => receipt, sort: "name" },
    {
      label: "类别",
      cell: ({ category }) => category,
      fit: true,
      roomyOnly: true,
      wideOnly: true,
    },
    {
      label: "信用代码或备案编号",
      cell: (row) => registrationInWords(row),
      wideOnly: true,
      fit: true,
    },
    { label: "提交时间", cell: ({ submittedAt }) => formatDateTime(submittedAt), wideOnly: true, fit: true },
    { label: "来源", cell: ({ channel }) => applicationChannelLabels[channel], sheetOnly: true },
    {
      label: "经办",
      cell: ({ handlerName }) => handlerName ?? { absent: "无人领办" },
      fit: true,
      wideOnly: true,
      roomyOnly: true,
    },
    {
      label: "状态",
      cell: ({ state }) => ({ text: applicationLabels[state], tone: applicationTones[state] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("按状态", applicationStates, applicationLabels, ["submitted", "accepted"]),
    call: picked("全部批次", parseCallKey, formatCallKey),
    // Where all calls are of one kind there is nothing to choose.
    kind: picked("各类选拔", parseCallKind, String),
    category: word("全部类别"),
    legalStatus: choice("登记情况", applicantStatuses, legalStatusLabels),
    // Where nothing ever came on paper there is nothing to choose.
    channel: picked("全部来源", parseApplicationChannel, String),
    hand: choice("在谁手里", hands, handLabels),
    q: search("名称、代码或编号"),
    // Where 今天 and a figure of the dashboard lead.
    since: day(null),
    stage: choice(null, funnelStages, funnelStageLabels),
  },
  empty: {
    title: "还没有收到申请",
    text: "招募公告发布后，组织在中心网站提交的申请会出现在这里。",
    from: { label: "查看招募批次", at: "desk/calls" },
  },
});

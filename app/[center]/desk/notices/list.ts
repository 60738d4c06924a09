import { search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { noticeLabels, noticeTones } from "@/lib/domain/admission/notice-lifecycle";
import { formatPeriod } from "@/lib/domain/base/civil-date";
import type { listNotices } from "@/lib/usecases/admission/notice";

type Row = Awaited<ReturnType<typeof listNotices>>["rows"][number];

export const noticeList = defineList<Row>()({
  title: "公示",
  noun: "公示",
  unit: "件",
  at: "desk/notices",
  excel: true,
  filters: { q: search("标题、批次或项目") },
  columns: [
    { label: "公示", cell: ({ title }) => title, opens: ({ id }) => id },
    { label: "批次或项目", cell: ({ about }) => about, wideOnly: true },
    {
      label: "公示时间",
      cell: ({ startsOn, endsOn }) => formatPeriod(startsOn, endsOn),
      fit: true,
      wideOnly: true,
    },
    {
      label: "状态",
      cell: ({ state }) => ({ text: noticeLabels[state], tone: noticeTones[state] }),
      fit: true,
    },
  ],
  empty: {
    title: "还没有公示",
    text: "批次的排名确认后，可以在这里拟写公示；直接委托的公示，在项目的页面拟写。",
    icon: "megaphone",
    from: { label: "查看招募批次", at: "desk/calls" },
  },
});

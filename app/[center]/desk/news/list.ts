import { chips, choice, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { newsKindLabels, newsKinds, newsLabels, newsStates, newsTones } from "@/lib/domain/center/news";
import type { NewsRow } from "@/lib/usecases/center/news";

export const newsList = defineList<NewsRow>()({
  title: "中心动态",
  noun: "动态",
  unit: "条",
  at: "desk/news",
  excel: true,
  sort: "date",
  columns: [
    { label: "标题", cell: ({ title }) => title, opens: ({ id }) => id, sort: "title" },
    { label: "类别", cell: ({ kind }) => newsKindLabels[kind], fit: true, wideOnly: true },
    {
      label: "日期",
      cell: ({ happenedOn }) => ({ date: happenedOn }),
      fit: true,
      below: true,
      sort: "date",
      order: "descending",
    },
    { label: "状态", cell: ({ state }) => ({ text: newsLabels[state], tone: newsTones[state] }), fit: true },
  ],
  filters: {
    state: chips("状态", newsStates, newsLabels),
    kind: choice("全部类别", newsKinds, newsKindLabels),
    q: search("标题"),
  },
  empty: { title: "还没有动态", text: "写好后发布，就会出现在中心网站的首页。", icon: "news" },
});

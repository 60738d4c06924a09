import { defineList } from "@/components/list/list";
import { newsKindLabels } from "@/lib/domain/center/news";
import { listPublicNews } from "@/lib/usecases/center/news";
import { publicListPage } from "../../list-page";

export const metadata = { title: "中心动态" };

type Row = Awaited<ReturnType<typeof listPublicNews>>["rows"][number];

export default publicListPage({
  permission: "site.view",
  load: listPublicNews,
  list: defineList<Row>()({
    title: "中心动态",
    noun: "动态",
    unit: "条",
    at: "news",
    filters: {},
    columns: [
      { label: "标题", cell: ({ title }) => title, opens: ({ id }) => id },
      { label: "类别", cell: ({ kind }) => newsKindLabels[kind], fit: true, wideOnly: true },
      { label: "日期", cell: ({ happenedOn }) => ({ date: happenedOn }), fit: true, below: true },
    ],
    empty: { title: "还没有发布动态", text: "中心的活动、通知和组织风采会发布在这里。", icon: "megaphone" },
  }),
});

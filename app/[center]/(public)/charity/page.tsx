import { defineList } from "@/components/list/list";
import { grouped } from "@/lib/domain/base/grouped";
import { formatYuan } from "@/lib/domain/base/money";
import { listPublicResources } from "@/lib/usecases/projects/giving/resource-list";
import { publicListPage } from "../../list-page";

export const metadata = { title: "慈善资源" };

type Row = Awaited<ReturnType<typeof listPublicResources>>["rows"][number];

export default publicListPage({
  permission: "site.view",
  load: listPublicResources,
  list: defineList<Row>()({
    title: "慈善资源",
    noun: "慈善资源",
    unit: "项",
    at: "charity",
    filters: {},
    columns: [
      { label: "名称", cell: ({ title }) => title },
      { label: "捐赠人", cell: ({ donor }) => donor, fit: true, below: true },
      { label: "价值", cell: ({ valueFen }) => formatYuan(valueFen), num: true, fit: true },
      { label: "接收日期", cell: ({ receivedOn }) => ({ date: receivedOn }), fit: true, wideOnly: true },
      {
        label: "已发放",
        cell: ({ handedOut, quantity, unit }) => `${grouped(handedOut)} / ${grouped(quantity)} ${unit}`,
        fit: true,
        wideOnly: true,
      },
    ],
    empty: { title: "还没有公布", text: "中心接收的慈善资源和发放情况会公布在这里。", icon: "community" },
  }),
});

import { defineList } from "@/components/list/list";
import { listShownPages } from "@/lib/usecases/registry/organization-page";
import { publicListPage } from "../../list-page";

export const metadata = { title: "入驻组织" };

type Row = Awaited<ReturnType<typeof listShownPages>>["rows"][number];

export default publicListPage({
  permission: "site.view",
  load: listShownPages,
  list: defineList<Row>()({
    title: "入驻组织",
    noun: "组织",
    unit: "家",
    at: "organizations",
    filters: {},
    columns: [
      {
        label: "组织名称",
        cell: ({ name }) => name,
        opens: ({ id }) => id,
        picture: ({ id, picture }) => picture && `${id}/files/${picture}`,
      },
      { label: "简介", cell: ({ introduction }) => introduction.slice(0, 60), wideOnly: true },
      { label: "类别", cell: ({ category }) => category, fit: true, below: true },
    ],
    empty: {
      title: "还没有组织展示主页",
      text: "在孵和已出壳的组织愿意展示时，会列在这里。",
      icon: "building",
    },
  }),
});

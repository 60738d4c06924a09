import { chips, search, word } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { assistedLabels, assistedStates, assistedTones } from "@/lib/domain/community/assisted";
import { type AssistedRow, listAssisted } from "@/lib/usecases/community/assisted/assisted-list";
import { listPage } from "../../list-page";

export const metadata = { title: "帮扶对象" };

export default listPage({
  permission: "assisted.view",
  scope: "place",
  load: listAssisted,
  create: { permission: "assisted.edit", label: "登记帮扶对象" },
  lead: ({ center: { slug } }) => (
    <>
      姓名遮盖显示。查看全部信息要写明事由，每次查看都有记录。
      <a className="link-plain underline" href={`/${slug}/community/assisted/exports`}>
        导出申请
      </a>
    </>
  ),
  list: defineList<AssistedRow>()({
    title: "帮扶对象",
    noun: "帮扶对象",
    unit: "人",
    at: "community/assisted",
    columns: [
      { label: "姓名", cell: ({ masked }) => masked, opens: ({ id }) => id },
      { label: "编号", cell: ({ number }) => number, fit: true, wideOnly: true },
      { label: "类别", cell: ({ kinds }) => kinds.join("、"), below: true },
      { label: "所在地点", cell: ({ place }) => place.name, fit: true, wideOnly: true },
      { label: "保存到", cell: ({ keepUntil }) => ({ date: keepUntil }), fit: true, wideOnly: true },
      {
        label: "状态",
        cell: ({ state }) => ({ text: assistedLabels[state], tone: assistedTones[state] }),
        fit: true,
      },
    ],
    filters: {
      state: chips("状态", assistedStates, assistedLabels),
      q: search("完整姓名、电话或编号"),
      kind: word("全部类别"),
      place: word("全部地点"),
    },
    empty: {
      title: "还没有帮扶对象",
      text: "需要走访照料的居民，经本人同意或依法登记在这里。",
      icon: "users",
    },
  }),
});

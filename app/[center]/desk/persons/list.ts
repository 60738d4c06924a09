import { choice, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import type { PersonRow } from "@/lib/usecases/registry/person-record";

export const personList = defineList<PersonRow>()({
  title: "人员",
  noun: "人员",
  unit: "人",
  at: "desk/persons",
  excel: true,
  sort: "name",
  columns: [
    { label: "姓名", cell: ({ name }) => name, opens: ({ id }) => id, sort: "name", fit: true },
    { label: "单位、职务或职称", cell: ({ title }) => title },
    { label: "手机号", cell: ({ mobile }) => mobile ?? { absent: "—" }, fit: true, wideOnly: true },
    {
      label: "专家库",
      cell: ({ isExpert }) => (isExpert ? "已列入" : { absent: "未列入" }),
      fit: true,
      wideOnly: true,
    },
  ],
  filters: {
    q: search("姓名、单位或手机号"),
    expert: choice("全部人员", ["yes", "no"] as const, { yes: "在专家库", no: "不在专家库" }),
    kept: choice("未归档的", ["archived"] as const, { archived: "已归档的" }),
  },
  empty: { title: "还没有人员", text: "评审专家、导师、讲师都先登记为人员，再各按用途使用。", icon: "users" },
});

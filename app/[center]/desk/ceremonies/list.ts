import { defineList } from "@/components/list/list";
import type { CeremonyRow } from "@/lib/usecases/admission/ceremony";

export const ceremonyList = defineList<CeremonyRow>()({
  title: "签约仪式",
  noun: "签约仪式",
  unit: "场",
  at: "desk/ceremonies",
  filters: {},
  columns: [
    { label: "名称", cell: ({ name }) => name, opens: ({ id }) => id },
    { label: "日期", cell: ({ heldOn }) => ({ date: heldOn }), fit: true, below: true },
    { label: "地点", cell: ({ place }) => place, wideOnly: true },
    { label: "应到", cell: ({ expected }) => expected, fit: true, wideOnly: true },
    { label: "到场", cell: ({ arrived }) => arrived, fit: true },
    { label: "双方已签", cell: ({ signed }) => signed, fit: true },
  ],
  empty: {
    title: "还没有签约仪式",
    text: "多家组织在同一天签约的，可以先拟定签到名单，当天在手机上登记到场。",
    icon: "pen",
  },
});

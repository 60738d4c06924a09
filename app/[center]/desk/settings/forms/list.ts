import { chips } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { formLabels, formStates, formTones } from "@/lib/domain/center/form";
import type { FormRow } from "@/lib/usecases/center/form";

export const formList = defineList<FormRow>()({
  title: "申请表",
  noun: "申请表",
  unit: "张",
  at: "desk/settings/forms",
  columns: [
    { label: "名称", cell: ({ name }) => name, opens: ({ id }) => id },
    { label: "补充问题", cell: ({ questionCount }) => questionCount, num: true, fit: true },
    { label: "状态", cell: ({ state }) => ({ text: formLabels[state], tone: formTones[state] }), fit: true },
  ],
  excel: true,
  filters: { state: chips("状态", formStates, formLabels) },
  empty: {
    title: "还没有申请表",
    text: "不建申请表时，申请人填写通用的申请内容。要多问几个问题的，在这里列出来，再在招募方案中选用。",
  },
});

import { chips, choice } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import {
  registrationKindLabels,
  registrationLabels,
  registrationStates,
  registrationTones,
  registrationWaitLabels,
  registrationWaits,
} from "@/lib/domain/incubation/registration";
import { registrationFormLabels } from "@/lib/domain/incubation/registration-checklist";
import type { RegistrationRow } from "@/lib/usecases/incubation/registration/case-list";

export const registrationList = defineList<RegistrationRow>()({
  title: "登记备案",
  noun: "登记备案事项",
  unit: "件",
  at: "desk/registrations",
  excel: true,
  sort: "opened",
  orders: { opened: "新办的在前" },
  columns: [
    { label: "组织名称", cell: ({ name }) => name, opens: ({ id }) => id },
    { label: "事项", cell: ({ kind }) => registrationKindLabels[kind], fit: true, wideOnly: true },
    { label: "类型", cell: ({ legalForm }) => registrationFormLabels[legalForm], fit: true, wideOnly: true },
    { label: "已具备", cell: ({ met, of }) => `${met} / ${of}`, fit: true },
    { label: "通道", cell: ({ fastTrack }) => (fastTrack ? "绿色通道" : null), fit: true, roomyOnly: true },
    {
      label: "开始办理",
      cell: ({ openedOn }) => ({ date: openedOn }),
      fit: true,
      wideOnly: true,
      sort: "opened",
      order: "other",
    },
    {
      label: "提交",
      cell: ({ submittedOn }) => (submittedOn ? { date: submittedOn } : { absent: "—" }),
      fit: true,
      roomyOnly: true,
    },
    { label: "代码或编号", cell: ({ paper }) => paper, sheetOnly: true },
    {
      label: "状态",
      cell: ({ state }) => ({ text: registrationLabels[state], tone: registrationTones[state] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", registrationStates, registrationLabels),
    waits: choice("不论待办", registrationWaits, registrationWaitLabels),
  },
  empty: { title: "还没有登记备案事项", text: "为团队办理备案、为组织办理登记，从这里开始。", icon: "check" },
});

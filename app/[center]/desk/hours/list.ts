import { chips, day, picked, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { isUuid } from "@/lib/domain/base/ids";
import { hoursLabels, hoursStates, hoursTones } from "@/lib/domain/community/hours";
import type { HoursRow } from "@/lib/usecases/community/volunteer/hours-list";

const uuid = (word: string) => (isUuid(word) ? word : null);

export const monthOf = (word: string) => (/^\d{4}-(0[1-9]|1[0-2])$/.test(word) ? word : null);

export const hoursList = defineList<HoursRow>()({
  title: "服务时长",
  noun: "服务时长",
  unit: "条",
  at: "desk/hours",
  excel: true,
  columns: [
    { label: "姓名", cell: ({ name }) => name, opens: ({ id }) => id },
    { label: "活动", cell: ({ activity }) => activity, below: true, grows: true },
    { label: "队伍", cell: ({ team }) => team ?? { absent: "—" }, fit: true, roomyOnly: true },
    { label: "服务内容", cell: ({ content }) => content, roomyOnly: true },
    { label: "服务日期", cell: ({ servedOn }) => ({ date: servedOn }), fit: true, wideOnly: true },
    { label: "开始时间", cell: ({ startsAt }) => startsAt, sheetOnly: true },
    { label: "结束时间", cell: ({ endsAt }) => endsAt, sheetOnly: true },
    { label: "小时", cell: ({ hours }) => hours, num: true, fit: true },
    {
      label: "状态",
      cell: ({ state }) => ({ text: hoursLabels[state], tone: hoursTones[state] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", hoursStates, hoursLabels, ["recorded"]),
    q: search("姓名或手机号"),
    month: picked<string>("全部月份", monthOf, String),
    team: picked<string>(null, uuid, String),
    activity: picked<string>(null, uuid, String),
    volunteer: picked<string>(null, uuid, String),
    from: day("服务日期从"),
    to: day("服务日期到"),
  },
  empty: {
    title: "还没有服务时长",
    text: "活动办过之后，在它下面登记每名志愿者的时长；确认后计入统计，可以开具证明。",
    icon: "clock",
  },
});

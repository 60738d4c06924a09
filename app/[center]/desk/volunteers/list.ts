import { chips, picked, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { isUuid } from "@/lib/domain/base/ids";
import { volunteerLabels, volunteerStates, volunteerTones } from "@/lib/domain/community/volunteer";
import type { VolunteerRow } from "@/lib/usecases/community/volunteer/volunteer";

/** By name, and without what each has given: nobody is ranked. */
export const volunteerList = defineList<VolunteerRow>()({
  title: "志愿者",
  noun: "志愿者",
  unit: "人",
  at: "desk/volunteers",
  excel: true,
  columns: [
    { label: "姓名", cell: ({ name }) => name, opens: ({ id }) => id },
    { label: "手机号", cell: ({ phone }) => phone ?? { absent: "—" }, fit: true },
    { label: "队伍", cell: ({ teams }) => teams || { absent: "—" }, below: true },
    { label: "所在社区", cell: ({ place }) => place ?? { absent: "—" }, fit: true, wideOnly: true },
    {
      label: "状态",
      cell: ({ state }) => ({ text: volunteerLabels[state], tone: volunteerTones[state] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", volunteerStates, volunteerLabels),
    q: search("姓名或手机号"),
    team: picked<string>(null, (word) => (isUuid(word) ? word : null), String),
  },
  empty: {
    title: "还没有志愿者",
    text: "本人同意后逐人登记，加入队伍；时长登记在活动下，确认后可以开具证明。",
    icon: "users",
  },
});

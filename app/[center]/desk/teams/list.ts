import { chips, choice, picked, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { isUuid } from "@/lib/domain/base/ids";
import { teamLabels, teamSkillLabels, teamStates, teamTones } from "@/lib/domain/community/team";
import type { TeamRow } from "@/lib/usecases/community/volunteer/team";

export const teamList = defineList<TeamRow>()({
  title: "志愿服务队伍",
  noun: "队伍",
  unit: "支",
  at: "desk/teams",
  excel: true,
  columns: [
    { label: "队伍名称", cell: ({ name }) => name, opens: ({ id }) => id },
    { label: "服务地点", cell: ({ place }) => place?.name ?? "全区", fit: true, below: true },
    { label: "所属社会组织", cell: ({ organization }) => organization?.name ?? null, sheetOnly: true },
    { label: "所属单位", cell: ({ body }) => body?.name ?? null, sheetOnly: true },
    {
      label: "能做什么",
      cell: ({ skills }) => skills.map((skill) => teamSkillLabels[skill]).join("、") || { absent: "—" },
      roomyOnly: true,
    },
    { label: "负责人", cell: ({ leader }) => leader ?? { absent: "—" }, fit: true, wideOnly: true },
    { label: "负责人电话", cell: ({ leaderPhone }) => leaderPhone, sheetOnly: true },
    // Those that are entered one by one, and what the team says of itself: neither stands for the other.
    { label: "登记队员", cell: ({ people }) => people, num: true, fit: true, wideOnly: true },
    {
      label: "申报人数",
      cell: ({ members }) => members ?? { absent: "—" },
      num: true,
      fit: true,
      wideOnly: true,
    },
    {
      label: "平急转换",
      cell: ({ emergency }) => (emergency ? { text: "可应急", tone: "running" } : { absent: "—" }),
      fit: true,
      wideOnly: true,
    },
    {
      label: "状态",
      cell: ({ state }) => ({ text: teamLabels[state], tone: teamTones[state] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", teamStates, teamLabels),
    q: search("名称、负责人或地点"),
    place: picked<string>("全部地点", (word) => (isUuid(word) ? word : null), String),
    emergency: choice("不论平急", ["yes"] as const, { yes: "可应急拉动" }),
  },
  empty: {
    title: "还没有队伍",
    text: "逐支登记，或从 Excel 一次导入；导入前先逐行核对。",
    icon: "community",
  },
});

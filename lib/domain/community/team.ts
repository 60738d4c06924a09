import type { CivilDate } from "../base/civil-date";
import type { FieldErrors } from "../base/errors";
import { choices, date, flag, form, longText, name, number, phone, reference } from "../base/form";
import type { Tone } from "../base/machine";
import type { PossibleAct } from "../base/possible-act";

/** 志愿服务队伍: what it can do and where; it serves until it is dissolved. */
export const teamStates = ["active", "dissolved"] as const;
export type TeamState = (typeof teamStates)[number];
export const teamLabels: Record<TeamState, string> = { active: "在册", dissolved: "已解散" };
export const teamTones: Record<TeamState, Tone> = { active: "running", dissolved: "ended" };

export const teamEventLabels = {
  add: "登记队伍",
  import: "导入队伍",
  edit: "修改队伍",
  dissolve: "解散",
  restore: "恢复",
  join: "队员加入",
  leave: "队员离队",
} as const;

export const teamSkills = [
  "elderly",
  "disabled",
  "children",
  "repair",
  "hair",
  "health",
  "law",
  "mind",
  "culture",
  "environment",
  "patrol",
  "rescue",
  "preaching",
  "other",
] as const;
export type TeamSkill = (typeof teamSkills)[number];
export const teamSkillLabels: Record<TeamSkill, string> = {
  elderly: "为老服务",
  disabled: "助残服务",
  children: "关爱儿童",
  repair: "家电维修",
  hair: "理发",
  health: "医疗健康",
  law: "法律咨询",
  mind: "心理疏导",
  culture: "文体活动",
  environment: "环境保护",
  patrol: "治安巡防",
  rescue: "应急救援",
  preaching: "政策宣讲",
  other: "其他",
};

export const teamForm = form({
  name: name("队伍名称", { most: 60 }),
  placeId: reference("服务地点", { optional: true, hint: "在哪个社区服务；全区服务的留空" }),
  organizationId: reference("所属社会组织", { optional: true }),
  bodyId: reference("所属单位", { optional: true, hint: "机关、企事业单位组建的队伍" }),
  skills: choices("能做什么", teamSkills, teamSkillLabels, { optional: true }),
  leader: name("负责人", { most: 30, optional: true }),
  leaderPhone: phone("负责人电话", { optional: true, hint: "派单和应急拉动时联系" }),
  foundedOn: date("成立日期", { optional: true }),
  members: number("申报人数", {
    most: 99_999,
    optional: true,
    unit: "人",
    hint: "没有逐人登记的队伍填写；不计入志愿者人数",
  }),
  emergency: flag("平急转换", { hint: "可以应急拉动" }),
  note: longText("备注", { most: 500, optional: true }),
});

interface Led {
  emergency: boolean;
  leaderPhone: string | null;
  foundedOn: CivilDate | null;
}

/** What does not go together: a team that may be called out can be reached. What was not understood is left out. */
export function teamFaults(
  { emergency, leaderPhone, foundedOn }: Partial<Led>,
  today: CivilDate,
): FieldErrors {
  return {
    ...(emergency && leaderPhone === null && { leaderPhone: "可以应急拉动的队伍，请填写负责人电话。" }),
    ...(foundedOn && foundedOn > today && { foundedOn: "成立日期不能晚于今天。" }),
  };
}

/** How many belong to a team: who is entered one by one, and beside it what the team says of itself, if it says so. */
export function membersInWords({ people, declared }: { people: number; declared: number | null }): string {
  return `已登记 ${people} 人${declared === null ? "" : ` / 申报 ${declared} 人`}`;
}

export function teamStateOf({ dissolvedOn }: { dissolvedOn: unknown }): TeamState {
  return dissolvedOn === null ? "active" : "dissolved";
}

/** Why a team cannot be given anything to do; null when it can. */
export function whyNotServe({ name, dissolvedOn }: { name: string; dissolvedOn: unknown }): string | null {
  return dissolvedOn === null ? null : `“${name}”已经解散，请选择其他队伍。`;
}

export type TeamAct = "edit" | "join" | "record" | "dissolve" | "restore";

/** What may be done with a team as it stands. */
export function teamActs(team: { dissolvedOn: unknown }): PossibleAct<TeamAct>[] {
  if (team.dissolvedOn !== null)
    return [
      {
        act: "restore",
        label: "恢复",
        whyNot: null,
        reason: "恢复的原因",
        follows: "恢复后，队伍可以接单、登记时长，也可以再拉动。",
      },
    ];
  return [
    { act: "edit", label: "修改", whyNot: null },
    { act: "join", label: "添加队员", whyNot: null },
    { act: "record", label: "登记服务时长", whyNot: null },
    {
      act: "dissolve",
      label: "解散",
      whyNot: null,
      reason: "解散的原因",
      danger: true,
      follows: "解散后不再接单和拉动，已有的服务时长和活动照旧保留，以后可以恢复。",
    },
  ];
}

import type { FieldErrors } from "../base/errors";
import { choice, type FormValue, form, name, number, rows, text, word } from "../base/form";
import { exchangeDirectionLabels, exchangeDirections } from "./exchange/exchange";

/** How a quota names organizations of which no stage is on record; the record has "" for them. */
export const noStage = "未定类型";

/** What a center rules about its space: hours a month, what counts how much in the exchange, and how far one may owe. */
export const spaceSettingsForm = form({
  quotas: rows(
    "每月预约额度",
    {
      stage: word("孵化类型", { most: 20 }),
      hours: number("小时", { most: 744, unit: "小时" }),
    },
    { optional: true, hint: "每家组织每月最多预约几小时，按孵化类型；没有列出的类型不限" },
  ),
  rules: rows(
    "服务交换规则",
    {
      name: name("事项", { most: 30 }),
      direction: choice("方向", exchangeDirections, exchangeDirectionLabels),
      unit: text("单位", { most: 6 }),
      credit: number("每单位计分", { most: 9_999, decimals: 2, unit: "分" }),
    },
    {
      optional: true,
      hint: "如 会议室使用，中心提供，小时，2；社区义诊，组织回馈，场，10。删去的事项不再可选，记过的账不变",
    },
  ),
  floor: number("结余下限", {
    most: 99_999,
    optional: true,
    unit: "分",
    hint: "填 20 表示最低可到 -20 分，再提供就会被拒绝；留空不限",
  }),
});

export type SpaceSettings = FormValue<typeof spaceSettingsForm>;

/** What is said twice, by its place in the form; `stages` are the words of the center. */
export function spaceSettingsFaults(
  { quotas, rules }: Pick<SpaceSettings, "quotas" | "rules">,
  stages: readonly string[],
): FieldErrors {
  const faults: FieldErrors = {};
  quotas.forEach(({ stage }, at) => {
    if (quotas.findIndex((one) => one.stage === stage) < at)
      faults.quotas = `“${stage}”写了两次，每种类型只写一次。`;
    else if (stage !== noStage && !stages.includes(stage))
      faults.quotas = `孵化类型中没有“${stage}”，请重新选择；要用新的，先在“设置 › 类别和类型”中添加。`;
  });
  rules.forEach(({ name }, at) => {
    if (rules.findIndex((one) => one.name === name) < at)
      faults.rules = `“${name}”写了两次，每个事项只写一次。`;
  });
  return faults;
}

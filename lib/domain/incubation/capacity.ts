import { type CivilDate, formatDate } from "../base/civil-date";
import type { FieldErrors } from "../base/errors";
import { choice, date, type FormValue, form, longText, number, text } from "../base/form";

/** When an organization is assessed (能力评估). */
export const assessmentOccasions = ["start", "midTerm", "end"] as const;
export type AssessmentOccasion = (typeof assessmentOccasions)[number];

export const occasionLabels: Record<AssessmentOccasion, string> = {
  start: "期初",
  midTerm: "期中",
  end: "期末",
};

/** The four fields of the assessment, each with what is looked at. */
export const capacityFields = ["organization", "team", "finance", "projects"] as const;
export type CapacityField = (typeof capacityFields)[number];

export const capacityLabels: Record<CapacityField, string> = {
  organization: "组织",
  team: "团队",
  finance: "财务",
  projects: "项目",
};

const looksAt: Record<CapacityField, string> = {
  organization: "宗旨和章程、理事会或负责人、制度、党建",
  team: "专职和兼职人员、专业资质、志愿者",
  finance: "收入来源、账目和票据、预算",
  projects: "服务对象和需求、项目设计、执行和记录",
};

/** Points from 1 to 5. */
export const [lowest, highest] = [1, 5];

/** Each field with its points and what was seen. */
export type CapacityScores = Record<CapacityField, { points: number; remark: string | null }>;

const points = (field: CapacityField) =>
  number(capacityLabels[field], {
    least: lowest,
    most: highest,
    unit: "分",
    hint: `看${looksAt[field]}；1 分是刚起步，5 分是能独立承担`,
  });
const remark = (field: CapacityField) =>
  text(`${capacityLabels[field]}的情况`, { most: 200, optional: true });

export const capacityForm = form({
  occasion: choice("评估时点", assessmentOccasions, occasionLabels),
  assessedOn: date("评估日期"),
  organization: points("organization"),
  organizationRemark: remark("organization"),
  team: points("team"),
  teamRemark: remark("team"),
  finance: points("finance"),
  financeRemark: remark("finance"),
  projects: points("projects"),
  projectsRemark: remark("projects"),
  summary: longText("综合意见", { most: 1000, optional: true }),
});

/** The same with the reason that an assessment on record is corrected for. */
export const capacityCorrectionForm = form({
  ...capacityForm,
  reason: longText("更正的原因", { most: 200 }),
});

/** The scores that were given, as they are kept. */
export function scoresGiven(given: FormValue<typeof capacityForm>): CapacityScores {
  return {
    organization: { points: given.organization, remark: given.organizationRemark },
    team: { points: given.team, remark: given.teamRemark },
    finance: { points: given.finance, remark: given.financeRemark },
    projects: { points: given.projects, remark: given.projectsRemark },
  };
}

/** The same as the form shows them. */
export function scoresTyped({ organization, team, finance, projects }: CapacityScores) {
  return {
    organization: organization.points,
    organizationRemark: organization.remark,
    team: team.points,
    teamRemark: team.remark,
    finance: finance.points,
    financeRemark: finance.remark,
    projects: projects.points,
    projectsRemark: projects.remark,
  };
}

/** What is wrong with an assessment, by field: it is of a day between the entry and today; start and end are one each. */
export function capacityFaults(
  { occasion, assessedOn }: { occasion: AssessmentOccasion; assessedOn: CivilDate },
  {
    startedOn,
    today,
    others,
  }: { startedOn: CivilDate; today: CivilDate; others: readonly AssessmentOccasion[] },
): FieldErrors {
  const faults: FieldErrors = {};
  if (assessedOn > today) faults.assessedOn = "不能晚于今天。";
  else if (assessedOn < startedOn)
    faults.assessedOn = `不能早于进入孵化的那一天（${formatDate(startedOn)}）。`;
  if (occasion !== "midTerm" && others.includes(occasion))
    faults.occasion = `已有${occasionLabels[occasion]}评估；要修改，请在那份评估上更正。`;
  return faults;
}

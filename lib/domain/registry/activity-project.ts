import { type CivilDate, formatDate } from "../base/civil-date";
import type { FieldErrors } from "../base/errors";

/** What an activity knows of the project that it is part of; its executors by the ids of organizations and bodies. */
export interface ProjectOfActivity {
  name: string;
  state: string;
  startsOn: CivilDate;
  endsOn: CivilDate;
  executors: readonly string[];
  executorNames: readonly string[];
}

interface Held {
  heldOn: CivilDate;
  organizations: readonly string[];
  bodies: readonly string[];
}

/** The states in which no activity is added to a project, each with why. */
export const notUnderWay: Readonly<Record<string, string>> = {
  prepared: "还没有启动，启动后再登记它的活动",
  suspended: "已暂停，恢复之后再登记它的活动",
  closed: "已结项，不能再登记它的活动",
  terminated: "已终止，不能再登记它的活动",
  dropped: "已撤销立项，不能登记它的活动",
};

/**
 * What is wrong with an activity as part of a project, by field: it is held within the term, by one of the executors, and
 * a project that is newly chosen is under way. What was part of it before stays so.
 */
export function projectFaultsOf(held: Held, project: ProjectOfActivity, chosenBefore: boolean): FieldErrors {
  const { name, state, startsOn, endsOn, executors, executorNames } = project;
  const why = notUnderWay[state];
  if (why && !chosenBefore) return { projectId: `“${name}”${why}。` };
  if (![...held.organizations, ...held.bodies].some((id) => executors.includes(id)))
    return {
      projectId: `“${name}”由${executorNames.join("、")}执行，请在社会组织或单位中勾选举办的执行机构。`,
    };
  if (held.heldOn < startsOn)
    return { heldOn: `活动不能早于项目“${name}”的开始日期（${formatDate(startsOn)}）。` };
  if (held.heldOn > endsOn)
    return { heldOn: `活动不能晚于项目“${name}”的结束日期（${formatDate(endsOn)}）。` };
  return {};
}

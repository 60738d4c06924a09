import { activityEventLabels } from "../registry/activity";
import type { AreaEvents } from "./center";

export const registryEvents = {
  organization: { register: "建立组织档案" },
  person: { add: "登记人员", edit: "修改人员", archive: "归档", restore: "恢复" },
  activity: { ...activityEventLabels, write: "登记活动", edit: "修改活动" },
} as const satisfies AreaEvents;

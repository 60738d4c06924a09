import { projectEventLabels } from "../projects/project";
import { usageEventLabels } from "../registry/usage";
import { type AreaEvents, fileEvents } from "./center";

export const projectsEvents = {
  fund: { ...usageEventLabels, add: "登记资金", edit: "修改资金" },
  project: {
    ...projectEventLabels,
    ...fileEvents,
    award: "直接委托立项",
    found: "由签约协议立项",
    edit: "修改项目",
  },
} as const satisfies AreaEvents;

import { assistedEventLabels } from "../community/assisted";
import { exportEventLabels } from "../community/assisted-export";
import type { AreaEvents } from "./center";

export const communityEvents = {
  assisted: { ...assistedEventLabels, add: "登记帮扶对象", open: "查看全部信息", edit: "修改" },
  assistedExport: { ...exportEventLabels, request: "申请导出" },
} as const satisfies AreaEvents;

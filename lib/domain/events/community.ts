import { assistedEventLabels } from "../community/assisted";
import { exportEventLabels } from "../community/assisted-export";
import { hoursEventLabels } from "../community/hours";
import { mobilizationEventLabels } from "../community/mobilization";
import { partnershipEventLabels } from "../community/partnership";
import { teamEventLabels } from "../community/team";
import { volunteerEventLabels } from "../community/volunteer";
import type { AreaEvents } from "./center";

export const communityEvents = {
  assisted: { ...assistedEventLabels, add: "登记帮扶对象", open: "查看全部信息", edit: "修改" },
  assistedExport: { ...exportEventLabels, request: "申请导出" },
  team: teamEventLabels,
  teamSheet: { check: "上传队伍表格", confirm: "导入队伍" },
  volunteer: volunteerEventLabels,
  hours: { ...hoursEventLabels, record: "登记服务时长", export: "导出服务时长" },
  mobilization: mobilizationEventLabels,
  partnership: partnershipEventLabels,
} as const satisfies AreaEvents;

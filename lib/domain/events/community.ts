import { hoursEventLabels } from "../community/hours";
import { mobilizationEventLabels } from "../community/mobilization";
import { partnershipEventLabels } from "../community/partnership";
import { teamEventLabels } from "../community/team";
import { volunteerEventLabels } from "../community/volunteer";
import type { AreaEvents } from "./center";

export const communityEvents = {
  team: teamEventLabels,
  teamSheet: { check: "上传队伍表格", confirm: "导入队伍" },
  volunteer: volunteerEventLabels,
  hours: { ...hoursEventLabels, record: "登记服务时长", export: "导出服务时长" },
  mobilization: mobilizationEventLabels,
  partnership: partnershipEventLabels,
} as const satisfies AreaEvents;

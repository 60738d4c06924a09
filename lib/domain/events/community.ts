import { assistedEventLabels } from "../community/assisted";
import { exportEventLabels } from "../community/assisted-export";
import { hoursEventLabels } from "../community/hours";
import { mobilizationEventLabels } from "../community/mobilization";
import { orderEventLabels } from "../community/order";
import { partnershipEventLabels } from "../community/partnership";
import { tallyEventLabels } from "../community/tally";
import { teamEventLabels } from "../community/team";
import { volunteerEventLabels } from "../community/volunteer";
import { usageEventLabels } from "../registry/usage";
import type { AreaEvents } from "./center";

export const communityEvents = {
  assisted: { ...assistedEventLabels, add: "登记帮扶对象", open: "查看全部信息", edit: "修改" },
  assistedExport: { ...exportEventLabels, request: "申请导出" },
  communityService: { ...usageEventLabels, add: "登记服务项目", edit: "修改服务项目" },
  order: {
    ...orderEventLabels,
    ask: "点单",
    escalate: "上转",
    join: "并单",
    separate: "拆单",
    dispute: "手机主人否认",
    prioritize: "设定优先服务",
    tell: "告知",
    renewCode: "重新告知查询码",
  },
  filingConfirmation: { confirm: "年度确认", correct: "更正年度确认" },
  team: teamEventLabels,
  tallySheet: {
    check: "上传汇总表格",
    decide: "判断重复",
    confirm: "导入汇总表格",
    forget: "到期删除表格内容",
  },
  teamSheet: { check: "上传队伍表格", confirm: "导入队伍", forget: "到期删除表格内容" },
  volunteer: volunteerEventLabels,
  hours: { ...hoursEventLabels, record: "登记服务时长", export: "导出服务时长" },
  mobilization: mobilizationEventLabels,
  partnership: partnershipEventLabels,
  tally: tallyEventLabels,
} as const satisfies AreaEvents;

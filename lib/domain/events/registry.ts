import { activityEventLabels } from "../registry/activity";
import { censusEventLabels } from "../registry/census";
import { usageEventLabels } from "../registry/usage";
import { type AreaEvents, fileEvents } from "./center";

export const registryEvents = {
  place: { ...usageEventLabels, add: "新增地点", edit: "修改地点", savePage: "修改公开页面" },
  body: { ...usageEventLabels, add: "新增单位", edit: "修改单位", tie: "登记关联", untie: "解除关联" },
  organization: {
    register: "建立组织档案",
    edit: "修改组织档案",
    recordStatus: "登记情况变更",
    ...fileEvents,
    savePage: "编辑机构主页",
    takeOffPage: "撤下机构主页",
    allowPage: "恢复机构主页",
  },
  census: censusEventLabels,
  censusConfirmation: { confirm: "确认摸底", takeBack: "撤回确认" },
  censusNote: { say: "社区反映", settle: "核对社区反映" },
  censusSheet: {
    check: "上传摸底表格",
    decide: "判断重复",
    confirm: "导入摸底表格",
    forget: "到期删除表格内容",
  },
  person: {
    register: "登记人员",
    edit: "修改人员",
    archive: "归档",
    restore: "恢复",
    giveAccount: "关联账号",
    takeAccount: "解除账号关联",
  },
  standing: { add: "登记年检、等级或名录", edit: "修改", void: "作废" },
  socialWorker: { add: "登记社工", edit: "修改社工" },
  brand: { ...usageEventLabels, add: "新增服务品牌", edit: "修改服务品牌" },
  activity: { ...activityEventLabels, write: "登记活动", edit: "修改活动" },
} as const satisfies AreaEvents;

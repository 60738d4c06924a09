import { formEventLabels } from "../center/form";
import { messageEventLabels } from "../center/message";
import { newsEventLabels } from "../center/news";

/** What the record calls an event, by kind of subject, with its Chinese word. */
export type AreaEvents = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Of every record that has files. */
export const fileEvents = { addFile: "上传文件", removeFile: "删除文件" } as const;

export const centerEvents = {
  center: {
    saveFacts: "修改中心信息",
    ...fileEvents,
    saveSiteText: "修改网站内容",
    saveNoticeRules: "修改公示规则",
    saveReleaseRule: "修改公告发布办法",
    saveReviewRules: "修改评审规则",
    saveSpaceSettings: "修改场地和交换规则",
    saveCheckTerms: "修改初审期限",
    saveOrderTerm: "修改点单期限",
    saveChecklist: "修改登记备案清单",
    saveIndicators: "修改评估指标",
    saveOptionList: "修改类别和类型",
    saveCalendarDay: "调整工作日历",
    removeCalendarDay: "取消日历调整",
    setClock: "调整演示日期",
  },
  news: { ...newsEventLabels, ...fileEvents, write: "写动态", edit: "修改动态" },
  message: messageEventLabels,
  messageTemplate: { edit: "修改消息模板", reset: "恢复默认模板" },
  form: {
    ...formEventLabels,
    add: "新建申请表",
    rename: "申请表改名",
    addQuestion: "添加问题",
    editQuestion: "修改问题",
    moveQuestion: "移动问题",
    removeQuestion: "删除问题",
  },
  invitation: {
    send: "发出邀请",
    resend: "重新发出邀请",
    withdraw: "撤回邀请",
    accept: "接受邀请",
    decline: "谢绝邀请",
  },
  member: {
    join: "加入中心",
    rename: "更正姓名或联系方式",
    changeRoles: "调整角色",
    remove: "移出中心",
    // Of the time when managers opened accounts.
    add: "开通账号",
    renewPassword: "重设密码",
  },
} as const satisfies AreaEvents;

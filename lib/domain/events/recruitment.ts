import { applicationEventLabels } from "../recruitment/application/application-events";
import { callEventLabels } from "../recruitment/call/call-lifecycle";
import { type AreaEvents, fileEvents } from "./center";

export const recruitmentEvents = {
  call: {
    ...callEventLabels,
    ...fileEvents,
    prepare: "拟定招募方案",
    revise: "修改招募方案",
    addMaterial: "添加申请材料",
    editMaterial: "修改申请材料",
    moveMaterial: "移动申请材料",
    removeMaterial: "删除申请材料",
    copyMaterials: "带入申请材料",
    saveConditions: "修改入驻条件",
    saveOffer: "修改分组和孵化方式",
    askRelease: "提请发布",
    returnRelease: "退回修改",
    supplement: "发布补充公告",
    extend: "延长招募期",
    composePanel: "组建评审组",
    checkPapers: "上传纸质申请表格",
    importPapers: "导入纸质申请",
    resumeImport: "继续导入",
    stopImport: "中止导入",
  },
  application: {
    ...applicationEventLabels,
    ...fileEvents,
    submit: "提交申请",
    renewCode: "换发查询码",
    check: "逐项审查",
    takeInHand: "领办",
    handOver: "转交",
    remind: "提醒补正",
    beginAppraisal: "开始评估",
    submitOpinion: "提交评估意见",
    takeBackOpinion: "收回评估意见",
    leaveSeat: "退出评估",
    freeSeat: "让出评估席位",
    noteVisit: "登记走访",
    concludeAppraisal: "作出评估结论",
    settleAppraisal: "裁定评估结论",
    takeBackConclusion: "撤回评估结论",
  },
  /** Written by whoever applies, and seen by nobody at the desk. */
  draft: { begin: "开始填写申请" },
  /** The same form sent again; the first submission stands. */
  submission: { repeat: "重复提交" },
  tracking: { track: "查询申请", guess: "查询未对上" },
} as const satisfies AreaEvents;

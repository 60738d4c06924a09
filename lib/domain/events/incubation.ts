import { allocationEventLabels } from "../incubation/allocation";
import { bookingEventLabels } from "../incubation/booking/booking";
import { cohortEventLabels } from "../incubation/cohort-lifecycle";
import { evictionEventLabels } from "../incubation/eviction";
import { exchangeEventLabels } from "../incubation/exchange/exchange";
import { graduationEventLabels } from "../incubation/graduation";
import { guidanceEventLabels } from "../incubation/guidance/guidance";
import { handoverEventLabels } from "../incubation/handover";
import { incubationEventLabels } from "../incubation/incubatee-lifecycle";
import { milestoneEventLabels } from "../incubation/plan/milestone";
import { planEventLabels } from "../incubation/plan/plan";
import { registrationEventLabels } from "../incubation/registration";
import { periodEventLabels } from "../incubation/report/period";
import { reportEventLabels } from "../incubation/report/report";
import { serviceEventLabels } from "../incubation/service-request";
import { trainingEventLabels } from "../incubation/training-acts";
import { usageEventLabels } from "../registry/usage";
import { evaluationEventLabels } from "../review/evaluation";
import { type AreaEvents, fileEvents } from "./center";

export const incubationEvents = {
  cohort: { ...cohortEventLabels, begin: "开始孵化", takeOver: "补录早期孵化批次", undo: "撤销开始孵化" },
  takeover: {
    check: "核对历史入驻表格",
    decide: "判断是否同一组织",
    confirm: "导入历史入驻",
    forget: "到期删除表格内容",
  },
  service: { ...usageEventLabels, add: "添加服务", edit: "修改服务" },
  serviceRequest: { ...serviceEventLabels, request: "申请服务" },
  training: {
    ...trainingEventLabels,
    ...fileEvents,
    write: "写培训计划",
    edit: "修改培训",
    enrol: "报名",
    withdraw: "取消报名",
    rate: "评价",
    tick: "按名单签到",
    signIn: "扫码签到",
    certify: "开具培训证明",
  },
  enrolment: { certify: "开具培训证明" },
  handover: handoverEventLabels,
  venue: { add: "登记场地", edit: "修改场地", ...usageEventLabels },
  allocation: allocationEventLabels,
  booking: bookingEventLabels,
  exchangeEntry: exchangeEventLabels,
  capacityAssessment: { assess: "登记能力评估", correct: "更正能力评估" },
  plan: { ...planEventLabels, draft: "开始拟定", edit: "填写目标" },
  milestone: { ...milestoneEventLabels, ...fileEvents, add: "添加", edit: "修改", remind: "提醒组织" },
  guidanceHour: { offer: "开放时段", cancel: "取消时段" },
  guidance: { ...guidanceEventLabels, book: "约定指导", edit: "修改记录" },
  planTemplate: { add: "新建方案模板", edit: "修改方案模板" },
  evictionNotice: { ...evictionEventLabels, ...fileEvents },
  incubatee: {
    ...incubationEventLabels,
    start: "进入孵化",
    takeOver: "历史入驻导入",
    linkAgreement: "关联协议",
    unlinkAgreement: "撤销关联协议",
    ...fileEvents,
    setTerm: "登记孵化期和类型",
    undo: "撤销进入孵化",
  },
  registration: {
    ...registrationEventLabels,
    ...fileEvents,
    // To the registration authority, or with a filing to the community and its sub-district.
    submit: "提交",
    open: "开始办理",
    request: "申请办理",
    meetStep: "登记事项",
    claimStep: "报事项核对",
  },
  graduation: { ...graduationEventLabels, request: "提请评估", ...fileEvents },
  period: periodEventLabels,
  progressReport: reportEventLabels,
  evaluation: { ...evaluationEventLabels, assign: "派发评估", save: "填写评估" },
} as const satisfies AreaEvents;

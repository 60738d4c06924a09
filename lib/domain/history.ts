import { agreementEventLabels } from "./admission/agreement-lifecycle";
import { noticeEventLabels } from "./admission/notice-lifecycle";
import { incubationEventLabels } from "./incubation/incubatee-lifecycle";
import { applicationEventLabels } from "./recruitment/application-lifecycle";
import { cohortEventLabels } from "./recruitment/cohort-lifecycle";

/** Words for what the audit record calls an event, by kind of subject; those of no lifecycle are plain verbs. */
const words: Record<string, Record<string, string>> = {
  cohort: {
    ...cohortEventLabels,
    prepare: "拟定招募方案",
    revise: "修改招募方案",
    composePanel: "组建评审组",
  },
  application: { ...applicationEventLabels, submit: "提交申请" },
  ranking: { confirm: "确认评审排名" },
  notice: { ...noticeEventLabels, draft: "拟写公示", edit: "修改公示稿" },
  agreement: { ...agreementEventLabels, prepare: "生成协议" },
  incubatee: { ...incubationEventLabels, start: "进入孵化" },
  center: { saveFacts: "修改中心信息", saveNoticeRules: "修改公示规则", setClock: "调整演示日期" },
  organization: { register: "建立组织档案" },
  member: { add: "开通账号", changeRoles: "调整角色", renewPassword: "重设密码", remove: "移出中心" },
};

/** The Chinese name of a recorded event, such as 发布招募公告; a neutral word for one this version does not know. */
export function eventLabel(subjectType: string, event: string): string {
  return words[subjectType]?.[event] ?? "办理";
}

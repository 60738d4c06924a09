import type { OccasionWords } from "./occasion-words";

const ofOrder = { 收件人: "李大妈", 点单号: "261127-4821", 需要: "家政维修：楼道的灯坏了三天" };

/**
 * What is said to residents who asked for something, and to whoever is asked to do it: these with the address that
 * answers, which whoever sees the outbox could print as a slip as well.
 */
export const orderOccasions = {
  orderAccepted: {
    label: "居民点单：已受理",
    fields: { ...ofOrder, 社区: "宝山花园社区" },
    subject: "点单已受理：{点单号}",
    text: "您的点单“{需要}”（{点单号}）已由{社区}受理，正在安排人手。进度可在中心网站“点单进度”凭点单号和查询码查看。",
  },
  orderDispatched: {
    label: "居民点单：已派单",
    fields: { ...ofOrder, 接单方: "银龄互助队" },
    subject: "点单已派出：{点单号}",
    text: "您的点单“{需要}”（{点单号}）已派给{接单方}，接单后会按您留的电话联系您。",
  },
  orderDone: {
    label: "居民点单：已办结，请评价",
    fields: { ...ofOrder, 办理情况: "换了节能灯" },
    subject: "点单已办结，请评价：{点单号}",
    text: "您的点单“{需要}”（{点单号}）已办结：{办理情况}。请在中心网站“点单进度”凭点单号和查询码评价。",
  },
  orderRefused: {
    label: "居民点单：已拒绝",
    fields: { ...ofOrder, 原因: "不属于社区服务" },
    subject: "点单不能办理：{点单号}",
    text: "您的点单“{需要}”（{点单号}）社区不能办理。原因：{原因}。有疑问请与社区联系。",
  },
  orderOffered: {
    label: "居民点单：请接单",
    fields: {
      ...ofOrder,
      收件人: "任守义",
      社区: "宝山花园社区",
      办结期限: "2026年12月2日",
      接单网址: "https://example.cn/pingcheng/dispatches?code=ABCD-EFGH-JKMN",
    },
    subject: "{社区}请您接单：{点单号}",
    text: "{社区}请您办理一份点单：{需要}，{办结期限}前。接不接由您决定，请打开 {接单网址} 答复。",
  },
  teamCalled: {
    label: "平急转换：通知队伍",
    fields: {
      ...{ 收件人: "任守义", 队伍: "银龄互助队", 拉动: "暴雪天气应急", 任务: "到街道集合，清扫积雪" },
      截止时间: "2026年3月12日 23:30",
      回应网址: "https://example.cn/pingcheng/mobilizations?code=ABCD-EFGH-JKMN",
    },
    subject: "{拉动}：请{队伍}回应",
    text: "通知{队伍}——{拉动}：{任务}。请在{截止时间}前打开 {回应网址} 回应。",
  },
} as const satisfies Record<string, OccasionWords>;

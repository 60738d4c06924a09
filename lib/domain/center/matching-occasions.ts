import type { OccasionWords } from "./occasion-words";

const ofReply = { 收件人: "李四", 信息标题: "需要两名会修轮椅的志愿者" };

/** What is said to those who post needs and offers, and to those who answer. */
export const matchingOccasions = {
  replyReceived: {
    label: "信息对接：收到回应",
    fields: { ...ofReply, 回应组织: "邻里互助社会工作服务中心" },
    subject: "有组织回应了“{信息标题}”",
    text: "{回应组织}回应了您发布的“{信息标题}”，请到机构平台的“信息对接”查看并答复。",
  },
  replyAnswered: {
    label: "信息对接：回应已答复",
    fields: { ...ofReply, 答复: "已接受" },
    subject: "对“{信息标题}”的回应：{答复}",
    text: "您对“{信息标题}”的回应，发布者{答复}。详情请到机构平台的“信息对接”查看。",
  },
} as const satisfies Record<string, OccasionWords>;

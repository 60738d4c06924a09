import type { OccasionWords } from "./occasion-words";

/** What is said about trainings; whoever signed up is told. */
export const trainingOccasions = {
  trainingCancelled: {
    label: "培训取消",
    fields: {
      收件人: "李四",
      培训名称: "项目书写作",
      首场时间: "2026年3月12日 14:30",
      原因: "教师因病不能授课",
    },
    subject: "培训取消：{培训名称}",
    text: "您报名的培训“{培训名称}”（首场{首场时间}）取消。原因：{原因}。给您带来不便，敬请谅解。",
  },
} as const satisfies Record<string, OccasionWords>;

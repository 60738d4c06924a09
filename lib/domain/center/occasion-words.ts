/** The facts of an application, each with an example. */
export const ofApplication = {
  收件人: "李四",
  组织名称: "邻里互助社会工作服务中心",
  申请编号: "PC04-0012",
  批次名称: "第四批",
};

export interface OccasionWords {
  label: string;
  /** The merge fields besides the center's, each with an example. */
  fields: Readonly<Record<string, string>>;
  subject: string;
  /** What an e-mail says between the salutation and the signature; the other channels say it as one paragraph. */
  text: string;
}

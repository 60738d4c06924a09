import { choice, date, form, longText, reference, text } from "../base/form";

/** What the letter says. Who wrote it is known to those alone who may see objections. */
export const objectionForm = form({
  applicationId: reference("被异议的组织或项目", { hint: "只能是本公示名单上的" }),
  receivedOn: date("收到日期", { hint: "当面递交写递交日期，邮寄写签收日期" }),
  objector: text("异议人", {
    most: 100,
    hint: "个人写真实姓名，单位写全称（来信须盖公章）。只有办理人员可见",
  }),
  contact: text("联系方式", { most: 100, hint: "电话或通信地址，用于答复。只有办理人员可见" }),
  grounds: longText("事实和理由", { most: 3000, hint: "照来信摘录，不要写入异议人的身份" }),
});

export const objectionResults = ["upheld", "dismissed"] as const;

/** The result with its reasons: what the objector is told. */
export const answerForm = form({
  result: choice("核查结论", objectionResults, { upheld: "异议成立", dismissed: "异议不成立" }),
  answer: longText("理由", {
    most: 2000,
    hint: "写明核查了什么、依据什么。印在答复函上，不要写入第三人的隐私",
  }),
  answeredOn: date("答复日期"),
});

import { choice, form, longText, name, reference, text } from "../base/form";

/** 单位: whoever the center deals with that is no social organization of its area. */
export const bodyKinds = [
  "bureau",
  "institution",
  "company",
  "foundation",
  "branch",
  "evaluator",
  "other",
] as const;
export type BodyKind = (typeof bodyKinds)[number];

export const bodyKindLabels: Record<BodyKind, string> = {
  bureau: "机关",
  institution: "事业单位",
  company: "企业",
  foundation: "基金会",
  branch: "分支机构",
  evaluator: "第三方评估机构",
  other: "其他",
};

export const bodyForm = form({
  name: name("名称", { most: 60 }),
  kind: choice("类别", bodyKinds, bodyKindLabels),
  creditCode: text("统一社会信用代码", { most: 40, optional: true, hint: "18 位，可以以后补填" }),
  placeId: reference("所在地点", { optional: true }),
  contactName: name("联系人", { most: 20, optional: true }),
  contactPhone: text("联系电话", { most: 30, optional: true }),
  note: longText("备注", { most: 200, optional: true }),
});

import { type FormValue, form, longText, text } from "../base/form";

/** What a center offers to the organizations it incubates (孵化服务), in kinds of its own words. */
export const serviceForm = form({
  kind: text("类别", { most: 20, hint: "用本中心的说法，如 基本服务、拓展服务" }),
  name: text("服务名称", { most: 40 }),
  about: longText("服务内容", { most: 300, optional: true, hint: "组织申请时看到的说明，最多 300 字" }),
  provider: text("提供方", { most: 60, optional: true, hint: "不是中心自己提供的，写明是谁" }),
});

export type ServiceWords = FormValue<typeof serviceForm>;

function offered(kind: string, names: readonly string[]): ServiceWords[] {
  return names.map((name) => ({ kind, name, about: null, provider: null }));
}

/**
 * Two sets that a center may begin with: Suzhou's three basic and three extended services (2023), and what Gujiao gives
 * free of charge (2024).
 */
export const usualServices = {
  basicAndExtended: [
    ...offered("基本服务", ["能力培训", "信息共享", "项目扶持"]),
    ...offered("拓展服务", ["协助注册", "管理咨询", "资源整合"]),
  ],
  fourFree: offered("免费服务", ["场地使用", "学习交流", "资源共享", "信息对接"]),
} as const satisfies Record<string, readonly ServiceWords[]>;

export const serviceSets = ["basicAndExtended", "fourFree"] as const;
export type ServiceSet = (typeof serviceSets)[number];

export const serviceSetLabels: Record<ServiceSet, string> = {
  basicAndExtended: "采用基本服务和拓展服务各三项",
  fourFree: "采用免费服务四项",
};

/** Services in the order of a catalogue, under their kinds; a kind stands where its first service stands. */
export function byKind<S extends { kind: string }>(
  services: readonly S[],
): { kind: string; services: S[] }[] {
  return [...Map.groupBy(services, ({ kind }) => kind)].map(([kind, some]) => ({ kind, services: some }));
}

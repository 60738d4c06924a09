/** The six kinds of organization a center recruits (Gujiao's entry guide, 2024). */
export const categories = [
  "charity",
  "urbanRural",
  "scienceTech",
  "arts",
  "tradeAssociation",
  "otherService",
] as const;
export type Category = (typeof categories)[number];

export const categoryLabels: Record<Category, string> = {
  charity: "公益慈善",
  urbanRural: "城乡服务",
  scienceTech: "科技",
  arts: "文艺",
  tradeAssociation: "行业协会商会",
  otherService: "其他社会服务机构",
};

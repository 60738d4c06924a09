const words = new Map([
  ["charity", "公益慈善"],
  ["urbanRural", "城乡服务"],
  ["scienceTech", "科技"],
  ["arts", "文艺"],
  ["tradeAssociation", "行业协会商会"],
  ["otherService", "其他社会服务机构"],
]);

/** The category in records frozen while there were six with names of the code's. A word of a center is given back. */
export function readFrozenCategory(stored: string): string {
  return words.get(stored) ?? stored;
}

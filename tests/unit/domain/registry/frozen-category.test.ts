import { expect, test } from "vitest";
import { readFrozenCategory } from "@/lib/domain/registry/frozen-category";

test("an old name becomes its word, and a center's own word stays", () => {
  expect(readFrozenCategory("tradeAssociation")).toBe("行业协会商会");
  expect(readFrozenCategory("文化体育类")).toBe("文化体育类");
});

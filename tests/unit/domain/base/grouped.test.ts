import { expect, it } from "vitest";
import { grouped } from "@/lib/domain/base/grouped";

it("sets thousands apart, and nothing behind the point", () => {
  expect([0, 999, 1000, 115_000, 2_890_123, 1234.5678, -4500].map(grouped)).toEqual([
    "0",
    "999",
    "1,000",
    "115,000",
    "2,890,123",
    "1,234.5678",
    "-4,500",
  ]);
});

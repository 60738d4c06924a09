import { expect, it } from "vitest";
import { countsByState } from "@/lib/usecases/base/state-counts";

it("counts each state for itself, one after the other and in their order", async () => {
  const asked: string[] = [];
  const groups = await countsByState(["open", "over"] as const, async (state) => {
    asked.push(state);
    return state === "open" ? 16 : 0;
  });
  expect(groups).toEqual([
    { state: "open", _count: 16 },
    { state: "over", _count: 0 },
  ]);
  expect(asked).toEqual(["open", "over"]);
});

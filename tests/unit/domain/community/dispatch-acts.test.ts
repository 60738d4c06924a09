import { expect, it } from "vitest";
import { dispatchActs } from "@/lib/domain/community/dispatch-acts";

const acts = (state: Parameters<typeof dispatchActs>[0]["state"], open = false) =>
  dispatchActs({ state, open }).map(({ act }) => act);

it("an organization accepts or declines what was offered, and finishes what it took", () => {
  expect(acts("offered")).toEqual(["accept", "decline"]);
  expect(acts("offered", true)).toEqual(["accept"]);
  expect(acts("accepted")).toEqual(["finish"]);
  expect(acts("withdrawn")).toEqual([]);
});

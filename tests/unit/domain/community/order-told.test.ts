import { expect, it } from "vitest";
import { untrueAfter } from "@/lib/domain/center/untrue-after";
import { orderStates } from "@/lib/domain/community/order";
import { toldOf, untrueIn } from "@/lib/domain/community/order-told";

it("is said to be accepted once, and not again when it comes back from somebody", () => {
  expect(toldOf("waiting", 0)).toBe("orderAccepted");
  expect(toldOf("waiting", 1)).toBeNull();
  expect(toldOf("serving", 1)).toBeNull();
  expect(toldOf("rating", 1)).toBe("orderDone");
});

it("leaves nothing unsent that is not true in the state it has come to", () => {
  const said = (state: (typeof orderStates)[number]): readonly string[] => untrueAfter[untrueIn[state]];
  for (const state of orderStates) if (state !== "offered") expect(said(state)).toContain("orderOffered");
  expect(said("closed")).toContain("orderDone");
  expect(said("rating")).not.toContain("orderDone");
  expect(said("pending")).toContain("orderRefused");
});

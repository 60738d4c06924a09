import { expect, it } from "vitest";
import { nextAssistedState } from "@/lib/domain/community/assisted";
import { assistedActs } from "@/lib/domain/community/assisted-acts";

it("opens to nobody once it is deleted, and is deleted only after it has ended", () => {
  expect(assistedActs({ state: "deleted" })).toEqual([]);
  expect(assistedActs({ state: "active" }).map(({ act }) => act)).toEqual(["open", "end"]);
  expect(nextAssistedState("active", "delete").ok).toBe(false);
  expect(nextAssistedState("ended", "delete")).toEqual({ ok: true, state: "deleted" });
});

import { describe, expect, it } from "vitest";
import { assertMoved, stateAfter } from "@/lib/usecases/base/moves";

describe("a move", () => {
  it("gives the state it leads to", () => {
    expect(stateAfter({ ok: true, state: "closed" })).toBe("closed");
  });

  it("that the table forbids is a conflict with the table's own words", () => {
    expect(() => stateAfter({ ok: false, why: "不能办理。" })).toThrow(
      expect.objectContaining({ code: "conflict", message: "不能办理。" }),
    );
  });

  it("that came second is a conflict", () => {
    expect(() => assertMoved(2, 2)).not.toThrow();
    expect(() => assertMoved(2, 1)).toThrow(expect.objectContaining({ code: "conflict" }));
  });
});

import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { drawOrder } from "../../../../lib/domain/scoring/draw-order.ts";

describe("drawOrder", () => {
  it("sorts by the published SHA-256 of `seed:id`", () => {
    // printf '%s' 'abc:1' | sha256sum, and so on: hashes taken with coreutils, not with this code
    // 3 0ffad30e...   2 16455f08...   甲 4fadd2e5...   1 bfcf0b9c...
    expect(drawOrder(["1", "2", "3", "甲"], "abc")).toStrictEqual(["3", "2", "甲", "1"]);
  });

  it("does not depend on the order of the ids and leaves the list alone", () => {
    const ids = Object.freeze(["a", "b", "c", "d", "e", "f"]);
    const drawn = drawOrder([...ids], "2022-01-14 见证人");
    expect(drawOrder([...ids].reverse(), "2022-01-14 见证人")).toStrictEqual(drawn);
    expect(drawn.toSorted()).toStrictEqual(ids);
    const given = ["1", "2", "3"];
    drawOrder(given, "abc");
    expect(given).toStrictEqual(["1", "2", "3"]);
  });

  it("depends on the seed", () => {
    const ids = Array.from({ length: 10 }, (_, index) => `application-${index}`);
    expect(drawOrder(ids, "one")).not.toStrictEqual(drawOrder(ids, "two"));
  });

  it("hashes the bytes of UTF-8", () => {
    const lot = (id: string) =>
      createHash("sha256")
        .update(Buffer.from(`种子:${id}`, "utf8"))
        .digest("hex");
    const [first = "", second = ""] = drawOrder(["甲", "乙"], "种子");
    expect(lot(first) < lot(second)).toBe(true);
  });

  it("draws nothing from nothing", () => {
    expect(drawOrder([], "seed")).toStrictEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { addOwnKey, keysSince, readOwnKeys, sealIn } from "@/lib/domain/recruitment/own-keys";

const seal = "s".repeat(43);
const key = (receipt: string) => ({ receipt, queryCode: "ABCD2345", seal });

describe("the keys of a browser", () => {
  it("come back from their cookie, the last one first and none twice", () => {
    const text = ["PC04-0001", "PC-GM03-0002", "PC04-0001"].reduce(
      (kept, one) => addOwnKey(kept, key(one)),
      "",
    );
    expect(readOwnKeys(text)).toEqual([key("PC04-0001"), key("PC-GM03-0002")]);
    expect([sealIn(text, "PC-GM03-0002"), sealIn(text, "PC04-0009")]).toEqual([seal, ""]);
  });

  it("are five at most", () => {
    const text = [1, 2, 3, 4, 5, 6].reduce((kept, n) => addOwnKey(kept, key(`PC04-000${n}`)), "");
    expect(readOwnKeys(text).map(({ receipt }) => receipt)).toEqual(
      [6, 5, 4, 3, 2].map((n) => `PC04-000${n}`),
    );
  });

  it("leave one aside with all that were used before it", () => {
    const keys = [3, 2, 1].map((n) => key(`PC04-000${n}`));
    expect(keysSince(keys, "PC04-0002")).toEqual([key("PC04-0003")]);
    expect(keysSince(keys, "PC04-0003")).toEqual([]);
    for (const none of ["PC04-0009", undefined]) expect(keysSince(keys, none)).toEqual(keys);
  });

  it.each(["", "x", "PC04-0001", "PC04-0001.ABCD2345", `PC04-0001.ABCD234O.${seal}`, `<b>.ABCD2345.${seal}`])(
    "are none in %j",
    (text) => expect(readOwnKeys(text)).toEqual([]),
  );
});

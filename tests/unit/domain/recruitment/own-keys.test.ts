import { expect, it } from "vitest";
import { addOwnKey, ownKeyOf, readOwnKeys } from "@/lib/domain/recruitment/own-keys";

const seal = "ab_CD-".repeat(7);
const key = (n: number) => ({ receipt: `PC04-000${n}`, seal });

it("keeps the newest five applications of a browser, each once", () => {
  let kept = "";
  for (const n of [1, 2, 3, 4, 5, 6, 3]) kept = addOwnKey(kept, key(n));
  expect(readOwnKeys(kept).map(({ receipt }) => receipt)).toEqual([3, 6, 5, 4, 2].map((n) => key(n).receipt));
});

it("replaces a seal by the newer one, and drops what is no key", () => {
  const newer = { ...key(1), seal: seal.toUpperCase() };
  const kept = addOwnKey(addOwnKey(`x~<script>.${seal}~PC04-0002.O0`, key(1)), newer);
  expect(readOwnKeys(kept)).toEqual([newer]);
  expect(kept).toMatch(/^[\w.~-]+$/); // a cookie holds it as it is
  expect(ownKeyOf(kept, "PC04-0001")).toEqual(newer);
  expect(ownKeyOf(kept, "PC04-0002").seal).toBe("");
});

import { expect, it } from "vitest";
import { addOwnKey, readOwnKeys } from "@/lib/domain/recruitment/own-keys";

const key = (n: number) => ({ receipt: `PC04-000${n}`, queryCode: "ABCD2345" });

it("keeps the newest five applications of a browser, each once", () => {
  let kept = "";
  for (const n of [1, 2, 3, 4, 5, 6, 3]) kept = addOwnKey(kept, key(n));
  expect(readOwnKeys(kept).map(({ receipt }) => receipt)).toEqual([3, 6, 5, 4, 2].map((n) => key(n).receipt));
});

it("replaces a code by the newer one, and drops what is no key", () => {
  const kept = addOwnKey(addOwnKey("x_<script>.ABCD2345_PC04-0002.O0", key(1)), {
    ...key(1),
    queryCode: "BCDE2345",
  });
  expect(readOwnKeys(kept)).toEqual([{ receipt: "PC04-0001", queryCode: "BCDE2345" }]);
  expect(kept).toMatch(/^[A-Z0-9._-]+$/); // a cookie holds it as it is
});

import { expect, it } from "vitest";
import { fingerprint } from "@/lib/usecases/base/fingerprint";

it("is the same for the same, another for anything else, and short enough for a form", () => {
  const shown = [2, { kind: "merge", into: "暖阳助老队" }];
  expect(fingerprint(shown)).toBe(fingerprint(structuredClone(shown)));
  expect(fingerprint(shown)).not.toBe(fingerprint([2, { kind: "merge", into: "暖阳助老会" }]));
  expect(fingerprint(shown)).toMatch(/^[0-9a-f]{32}$/);
});

import { expect, it } from "vitest";
import { isRecord } from "../../../../lib/domain/scoring/is-record.ts";

it("an object with fields is a record, with or without a prototype", () => {
  expect(isRecord({})).toBe(true);
  expect(isRecord(Object.create(null))).toBe(true);
});

it("null, a list and plain values are not", () => {
  for (const value of [null, undefined, [], "text", 1, () => 1]) expect(isRecord(value)).toBe(false);
});

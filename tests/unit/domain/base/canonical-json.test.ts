import { expect, test } from "vitest";
import { canonicalJson } from "@/lib/domain/base/canonical-json";

test("key order and absent values do not matter, list order does", () => {
  expect(canonicalJson({ b: [1, { d: null, c: "三" }], a: 0.1, x: undefined })).toBe(
    '{"a":0.1,"b":[1,{"c":"三","d":null}]}',
  );
  expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }));
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
});

test("what JSON cannot hold is refused, never turned into null", () => {
  expect(() => canonicalJson({ a: Number.NaN })).toThrow(TypeError);
  expect(() => canonicalJson([new Date(0)])).toThrow(TypeError);
  expect(() => canonicalJson([undefined])).toThrow(TypeError);
});

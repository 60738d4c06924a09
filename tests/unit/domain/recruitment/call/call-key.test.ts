import { describe, expect, it } from "vitest";
import {
  callAddress,
  callKindLabels,
  callKindLetters,
  callKinds,
  formatCallKey,
  parseCallKey,
  parseCallKind,
} from "@/lib/domain/recruitment/call/call-key";

describe("a call's part of an address", () => {
  it("is the bare number for incubation, and has letters for every other kind", () => {
    expect(formatCallKey({ kind: "incubation", number: 3 })).toBe("3");
    expect(formatCallKey({ kind: "purchase", number: 12 })).toBe("gm12");
  });

  it.each(callKinds)("reads what it wrote: %s", (kind) => {
    expect(parseCallKey(formatCallKey({ kind, number: 7 }))).toEqual({ kind, number: 7 });
  });

  it.each(["", "0", "03", "-1", "GM3", "xx3", "gm", "3a", "1234567", "3.0"])("is not %j", (text) => {
    expect(parseCallKey(text)).toBeNull();
  });
});

it("is the address of a kind and a number that a statement joined, and of nothing else", () => {
  expect(callAddress("incubation 3")).toBe("3");
  expect(callAddress("purchase 3")).toBe("gm3");
  expect(callAddress("nonsense 3")).toBe("");
});

it("no two kinds share a name or their letters", () => {
  expect(new Set(Object.values(callKindLabels)).size).toBe(callKinds.length);
  expect(new Set(Object.values(callKindLetters)).size).toBe(callKinds.length);
});

it("reads the word of a kind, and no other", () => {
  expect(callKinds.map(parseCallKind)).toEqual(callKinds);
  expect(["", "入驻孵化", "Incubation"].map(parseCallKind)).toEqual([null, null, null]);
});

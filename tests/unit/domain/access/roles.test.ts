import { describe, expect, test } from "vitest";
import { type Grant, heldScope, rolesOf, sameScope } from "@/lib/domain/access";

const one = { organization: "018f0000-0000-7000-8000-00000000000a" };
const other = { organization: "018f0000-0000-7000-8000-00000000000b" };
const forOne: Grant = { role: "organization", scope: one };
const forOther: Grant = { role: "organization", scope: other };

describe("heldScope", () => {
  test("is the only one held, and the one named among several", () => {
    expect(heldScope([forOne], "organization", undefined)).toEqual(one);
    expect(heldScope([forOne, forOne], "organization", undefined)).toEqual(one);
    expect(heldScope([forOne, forOther], "organization", other.organization)).toEqual(other);
  });

  test("among several is the one chosen before, as long as it is held, or else the first", () => {
    const both = [forOne, forOther];
    expect(heldScope(both, "organization", undefined)).toEqual(one);
    expect(heldScope(both, "organization", undefined, other.organization)).toEqual(other);
    expect(heldScope([forOne], "organization", undefined, other.organization)).toEqual(one);
    expect(heldScope(both, "organization", one.organization, other.organization)).toEqual(one);
  });

  test("is none where what is named is not held, is nothing, or is of another kind", () => {
    expect(heldScope([forOne], "organization", other.organization)).toBeNull();
    expect(heldScope([forOne], "organization", "")).toBeNull();
    expect(heldScope([forOne], "place", one.organization)).toBeNull();
    expect(heldScope([{ role: "staff", scope: {} }], "organization", undefined)).toBeNull();
    expect(heldScope([], "organization", undefined)).toBeNull();
  });
});

test("rolesOf shows each role once, in the order of the house", () => {
  expect(rolesOf([forOne, { role: "staff", scope: {} }, forOther])).toEqual(["staff", "organization"]);
});

test("sameScope: the same ids and no others", () => {
  expect(sameScope({}, {})).toBe(true);
  expect(sameScope(one, { ...one })).toBe(true);
  expect(sameScope(one, other)).toBe(false);
  expect(sameScope(one, {})).toBe(false);
  expect(sameScope({}, one)).toBe(false);
  expect(sameScope(one, { place: one.organization })).toBe(false);
});

import { afterEach, describe, expect, it, vi } from "vitest";
import type { ApplicationListFilter } from "@/app/[center]/desk/applications/filter";
import { addressOf } from "@/app/[center]/desk/applications/list-address";

const plain: ApplicationListFilter = {
  call: null,
  state: null,
  category: null,
  track: null,
  stage: null,
  q: "",
  sort: "receipt",
  page: 1,
  size: 20,
};

afterEach(() => vi.restoreAllMocks());

describe("the address of a list", () => {
  it("is bare while nothing is chosen, and names only what is", () => {
    expect(addressOf("/list", plain, {})).toBe("/list");
    expect(
      addressOf(
        "/list",
        { ...plain, call: { kind: "incubation" as const, number: 3 }, sort: "name", size: 40 },
        { q: "助老" },
      ),
    ).toBe(`/list?call=3&q=${encodeURIComponent("助老")}&sort=name&size=40`);
  });

  it("begins on page 1 with any change but that of the page", () => {
    const third = { ...plain, call: { kind: "incubation" as const, number: 3 }, page: 3 };
    expect(addressOf("/list", third, { page: 2 })).toBe("/list?call=3&page=2");
    expect(addressOf("/list", third, { state: "passed" })).toBe("/list?call=3&state=passed");
  });

  it("is the same in a browser whose URLSearchParams has no size", () => {
    vi.spyOn(URLSearchParams.prototype, "size", "get").mockReturnValue(undefined as never);
    expect(addressOf("/list", plain, { page: 2 })).toBe("/list?page=2");
  });
});

import { describe, expect, test } from "vitest";
import {
  type ReleaseState,
  whyNotAskRelease,
  whyNotRelease,
} from "@/lib/domain/recruitment/call/call-release";

const asked = { byId: "a", byName: "王芳", at: new Date(0) };
const state = (fields: Partial<ReleaseState>): ReleaseState => ({
  needed: true,
  asked: null,
  alone: false,
  ...fields,
});

describe("the release of a call", () => {
  test("is everybody's where no second person is asked for", () => {
    expect(whyNotRelease(state({ needed: false }), "a")).toBeNull();
    expect(whyNotAskRelease(state({ needed: false }))).toContain("直接发布");
  });

  test("is another person's than who asked, and of nobody before somebody asked", () => {
    expect(whyNotRelease(state({}), "b")).toContain("先提请");
    expect(whyNotRelease(state({ asked }), "a")).toContain("另一人");
    expect(whyNotRelease(state({ asked }), "b")).toBeNull();
    expect(whyNotAskRelease(state({}))).toBeNull();
    expect(whyNotAskRelease(state({ asked }))).toContain("王芳");
  });

  test("is one's own where there is nobody else", () => {
    expect(whyNotRelease(state({ alone: true }), "a")).toBeNull();
    expect(whyNotRelease(state({ alone: true, asked }), "a")).toBeNull();
    expect(whyNotAskRelease(state({ alone: true }))).toContain("没有其他");
  });
});

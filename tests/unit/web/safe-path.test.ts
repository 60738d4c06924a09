import { describe, expect, it } from "vitest";
import { safePath } from "@/lib/web/safe-path";

describe("safePath", () => {
  it.each(["/", "/pingcheng/desk", "/pingcheng/desk/calls/3?tab=marks#row-2", "/a%20b"])(
    "keeps %s, which is ours",
    (path) => {
      expect(safePath(path, "/home")).toBe(path);
    },
  );

  it.each([
    null,
    undefined,
    "",
    "pingcheng",
    "https://evil.example/",
    "//evil.example",
    "//",
    "//[",
    "///evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/.//evil.example",
    "/a/..//evil.example",
    "/\\/evil.example",
    "javascript:alert(1)",
  ])("goes home instead of %j", (path) => {
    expect(safePath(path, "/home")).toBe("/home");
  });
});

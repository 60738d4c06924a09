import { describe, expect, it } from "vitest";
import { normalizeEmail } from "@/lib/domain/base/email";

describe("normalizeEmail", () => {
  it("reads an address as people type it", () => {
    expect(normalizeEmail(" Li＠Example.CN ")).toBe("li@example.cn");
    expect(normalizeEmail("a.b+c@mail.example.com.cn")).toBe("a.b+c@mail.example.com.cn");
  });

  it.each(["li", "li@", "@example.cn", "li@example", "李@example.cn", "a@b.cn, c@d.cn", "<a@b.cn>"])(
    "refuses %s",
    (typed) => expect(normalizeEmail(typed)).toBeNull(),
  );

  it("refuses one that is too long", () => {
    expect(normalizeEmail(`${"a".repeat(200)}@b.cn`)).toBeNull();
  });
});

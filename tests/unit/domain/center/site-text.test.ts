import { describe, expect, it } from "vitest";
import { inShort, servicesOf } from "@/lib/domain/center/site-text";

describe("the services of a center", () => {
  it("are read as they were written", () => {
    const services = [{ name: "活动场地", about: null }];
    expect(servicesOf({ services })).toEqual(services);
    expect(servicesOf({ services: [] })).toEqual([]);
  });

  it("are not read where no form wrote them", () => {
    expect(() => servicesOf({ services: [{ name: "长".repeat(21), about: null }] })).toThrow(TypeError);
  });
});

describe("a text in short", () => {
  it("stands on one line, and is cut where it is too long, by characters as people count them", () => {
    expect(inShort("# 一\n二**三**四")).toBe("一 二三四");
    expect(inShort("𠮷".repeat(5), 5)).toBe("𠮷".repeat(5));
    expect(inShort("𠮷".repeat(6), 5)).toBe(`${"𠮷".repeat(4)}…`);
  });
});

import { describe, expect, it } from "vitest";
import {
  keptAs,
  usageActs,
  usageEventLabels,
  usageEvents,
  usageLabels,
  usageOf,
  usages,
  usageTones,
  whyNotDone,
} from "@/lib/domain/registry/usage";
import { expectWords } from "../base/expect-machine";

const inUse = { archivedAt: null };
const archived = { archivedAt: new Date("2026-03-12T04:00:00Z") };

describe("a record that can be archived", () => {
  it("is in use until it is archived, to the rules and to queries alike", () => {
    expect([usageOf(inUse), usageOf(archived)]).toEqual(usages);
    expect(keptAs[usageOf(inUse)]).toBe(null);
    expect(keptAs[usageOf(archived)]).toEqual({ not: null });
    expectWords(usages, usageLabels, usageTones);
  });

  it("is changed or archived while in use, and only restored afterwards, always for a reason", () => {
    expect(usageActs(inUse).map(({ act }) => act)).toEqual(["edit", "archive"]);
    expect(usageActs(archived).map(({ act }) => act)).toEqual(["restore"]);
    const turns = [usageActs(inUse), usageActs(archived)].map((acts) => acts.at(-1));
    expect(turns).toMatchObject(
      usageEvents.map((act) => ({
        act,
        label: usageEventLabels[act],
        reason: expect.stringContaining("原因"),
      })),
    );
  });

  it("says why an act must wait, and that one of another state is none", () => {
    const acts = usageActs(inUse, "下面还有地点。");
    expect(whyNotDone(acts, "edit")).toBe(null);
    expect(whyNotDone(acts, "archive")).toBe("下面还有地点。");
    expect(whyNotDone(acts, "restore")).toContain("刷新页面");
  });
});

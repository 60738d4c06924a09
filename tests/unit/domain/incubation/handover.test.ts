import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  type HandoverItem,
  handoverActs,
  handoverDirections,
  handoverLabels,
  handoverStanding,
  itemsOf,
  usualItems,
  whyNotTakeBackEnding,
} from "@/lib/domain/incubation/handover";

const dueOn = civilDate("2026-03-20");
const key: HandoverItem = { what: "钥匙", condition: "2 把", settled: true };
const desk: HandoverItem = { what: "桌椅", condition: null, settled: false };
const standing = (items: HandoverItem[], today: string, settledOn: string | null = null) =>
  handoverStanding(
    { items, dueOn, settledOn: settledOn === null ? null : civilDate(settledOn) },
    civilDate(today),
  );

describe("a handover", () => {
  it("begins with the usual items, none of them settled", () => {
    for (const direction of handoverDirections) {
      expect(handoverLabels[direction]).toMatch(/交接$/);
      expect(usualItems(direction).length).toBeGreaterThan(2);
      expect(usualItems(direction).some(({ settled }) => settled)).toBe(false);
    }
  });

  it("is kept as it was written, and what no form wrote is no handover", () => {
    expect(itemsOf({ items: JSON.parse(JSON.stringify([key, desk])) })).toEqual([key, desk]);
    expect(() => itemsOf({ items: [{ condition: "2 把", settled: true }] })).toThrow(TypeError);
    expect(() => itemsOf({ items: "nothing" })).toThrow(TypeError);
  });

  it("says how many items are open, and when it is late", () => {
    expect(standing([key, desk], "2026-03-12")).toEqual({ text: "还有 1 项", tone: "todo" });
    expect(standing([key, desk], "2026-03-21")).toEqual({ text: "逾期，还有 1 项", tone: "refused" });
    expect(standing([key], "2026-03-20")).toEqual({ text: "待确认办结", tone: "todo" });
    expect(standing([key], "2026-04-20", "2026-03-19")).toEqual({ text: "已办结", tone: "passed" });
  });

  it("holds the ending that it belongs to once something was handed over", () => {
    expect(whyNotTakeBackEnding({ items: [desk], settledOn: null })).toBeNull();
    expect(whyNotTakeBackEnding({ items: [key, desk], settledOn: null })).toContain(key.what);
    expect(whyNotTakeBackEnding({ items: [key], settledOn: dueOn })).toContain("办结");
  });

  it("is settled once each item is, and may be reopened with the reason", () => {
    const acts = (items: HandoverItem[], settledOn: string | null = null) =>
      handoverActs({ items, dueOn, settledOn: settledOn === null ? null : civilDate(settledOn) });
    expect(acts([key, desk])[0]).toMatchObject({ act: "settle", whyNot: expect.stringContaining("桌椅") });
    expect(acts([key])).toMatchObject([{ act: "settle", whyNot: null }, { act: "edit" }]);
    expect(acts([key], "2026-03-19")).toMatchObject([{ act: "reopen", reason: "撤销的原因" }]);
  });
});

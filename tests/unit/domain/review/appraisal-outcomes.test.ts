import { describe, expect, it } from "vitest";
import { appraisalOutcomes, crowdedSeats } from "@/lib/domain/review/appraisal-outcomes";

describe("appraisalOutcomes", () => {
  const appraised = [
    { id: "a", group: null, conclusion: "unsuitable" },
    { id: "b", group: null, conclusion: "suitable" },
    { id: "c", group: null, conclusion: "suitable" },
    { id: "d", group: null, conclusion: "suitable" },
  ] as const;
  const seats = (quota: number) => [{ group: null, name: "", quota }];
  const none = { admitted: [], reason: "" };

  it("admits all that are suitable where there is room, in the order of the list", () => {
    const settled = appraisalOutcomes(appraised, seats(3), none);
    expect(settled.ok && settled.outcomes.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
      "b admitted",
      "c admitted",
      "d admitted",
      "a notAdmitted",
    ]);
  });

  it("puts those who were not chosen on the reserve where the suitable are more than the places", () => {
    const settled = appraisalOutcomes(appraised, seats(2), { admitted: ["d", "b"], reason: "需求更急" });
    expect(settled.ok && settled.outcomes.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
      "b admitted",
      "d admitted",
      "c reserve",
      "a notAdmitted",
    ]);
  });

  it.each([
    ["nobody", [], "恰好选 2 份"],
    ["one too few", ["b"], "恰好选 2 份"],
    ["one too many", ["b", "c", "d"], "恰好选 2 份"],
    ["one twice", ["b", "b"], "恰好选 2 份"],
    ["one that is not suitable", ["a", "b"], "只能在结论为适合"],
  ])("refuses %s chosen", (_, admitted, sentence) => {
    const settled = appraisalOutcomes(appraised, seats(2), { admitted, reason: "理由" });
    expect(settled.ok ? "" : settled.faults.admitted).toContain(sentence);
  });

  it("wants a reason for a choice", () => {
    const settled = appraisalOutcomes(appraised, seats(2), { admitted: ["b", "c"], reason: "" });
    expect(settled.ok ? {} : settled.faults).toEqual({ reason: "请写明取舍的理由。" });
  });

  describe("in a call with groups", () => {
    const grouped = [
      { id: "a", group: "out", conclusion: "suitable" },
      { id: "b", group: "in", conclusion: "suitable" },
      { id: "c", group: "in", conclusion: "unsuitable" },
      { id: "d", group: "in", conclusion: "suitable" },
      { id: "e", group: "out", conclusion: "suitable" },
    ] as const;
    const places = [
      { group: "in", name: "园内组", quota: 1 },
      { group: "out", name: "园外组", quota: 2 },
    ];

    it("takes each group by itself: places left in one are not of another", () => {
      const settled = appraisalOutcomes(grouped, places, { admitted: ["d"], reason: "需求更急" });
      expect(settled.ok && settled.outcomes.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
        "d admitted",
        "b reserve",
        "c notAdmitted",
        "a admitted",
        "e admitted",
      ]);
      expect(crowdedSeats(grouped, places).map(({ name, quota }) => [name, quota])).toEqual([["园内组", 1]]);
    });

    it("names the group in which too many or too few are chosen", () => {
      for (const admitted of [[], ["b", "d"]]) {
        const settled = appraisalOutcomes(grouped, places, { admitted, reason: "理由" });
        expect(settled.ok ? "" : settled.faults.admitted).toBe(
          "园内组结论为适合的有 2 份申请，名额 1 个，请恰好选 1 份，其余列为候补。",
        );
      }
    });
  });
});

import { describe, expect, it } from "vitest";
import { callInput } from "@/app/[center]/desk/calls/schema";
import { AppError } from "@/lib/domain/base/errors";
import { parseInput } from "@/lib/web/refusal";

const typed = {
  number: "3",
  name: "第三批",
  title: "公告",
  body: "正文",
  opensOn: "2022-01-10",
  closesOn: "2022-02-10",
  reviewOn: "",
  quota: "30",
  categories: ["公益慈善"],
  criterionName: { 1: "公益性" },
  criterionMax: { 1: "100" },
  criterionStep: { 1: "1" },
  method: "mean",
  drop: "",
  fromBallots: "",
  decimals: "2",
  minBallots: "3",
  passMark: "",
  reserve: "5",
  tieBreak: {},
  tieAtCut: "decide",
};

function faults(change: Record<string, unknown>): string[] {
  try {
    parseInput(callInput, { ...typed, ...change });
    return [];
  } catch (fault) {
    if (!(fault instanceof AppError)) throw fault;
    return Object.keys(fault.fields).sort();
  }
}

describe("the form of a call", () => {
  it("takes what is in order", () => {
    expect(faults({})).toEqual([]);
  });

  it("tells at once what is wrong with a field, with a line of the mark sheet, and between the two", () => {
    expect(
      faults({
        name: "",
        closesOn: "2022-01-01",
        categories: [],
        criterionMax: { 1: "" },
        passMark: "200",
        number: "1.5",
      }),
    ).toEqual(["categories", "closesOn", "criterionMax.1", "name", "number", "passMark"]);
  });

  it("reads the headings above a criterion and what to look at, and tells of headings that are torn apart", () => {
    const lines = (sections: Record<number, string>) => ({
      criterionName: { 1: "甲", 2: "乙", 3: "丙" },
      criterionMax: { 1: "40", 2: "30", 3: "30" },
      criterionStep: { 1: "1", 2: "1", 3: "1" },
      criterionSection: sections,
    });
    const input = { ...typed, ...lines({ 1: "服务／团队" }), criterionEvidence: { 1: " 证书 " } };
    expect(parseInput(callInput, input).criteria.map(({ section, evidence }) => [section, evidence])).toEqual(
      [
        [["服务", "团队"], "证书"],
        [[], null],
        [[], null],
      ],
    );
    expect(faults(lines({ 1: "服务", 3: "服务" }))).toEqual(["criterionSection.3"]);
  });

  it("says nothing of a day beside another one that cannot be read", () => {
    expect(faults({ opensOn: "明天", closesOn: "2022-01-01" })).toEqual(["opensOn"]);
  });
});

import { describe, expect, it } from "vitest";
import { choice, choices, form, money, number, text } from "@/lib/domain/base/form";
import { readAnswers } from "@/lib/domain/base/form-answers";
import { askedFields, conditionInWords, isConditional } from "@/lib/domain/base/form-conditions";

const yesNo = { yes: "有", no: "无" };
const fields = form({
  site: choice("有无场所", ["yes", "no"], yesNo),
  area: number("面积", { when: { field: "site", answer: "yes" } }),
  owned: choice("是否自有", ["yes", "no"], yesNo, { when: { field: "site", answer: "yes" } }),
  deed: text("产权证号", { most: 40, when: { field: "owned", answer: "yes" } }),
  needs: choices("需要", ["room", "money"], { room: "场地", money: "资金" }),
  sum: money("金额", { when: { field: "needs", answer: "money" } }),
});

describe("what is asked of somebody", () => {
  it("follows what was chosen: the one answer, or one among several", () => {
    expect(askedFields(fields, {})).toEqual(["site", "needs"]);
    expect(askedFields(fields, { site: "yes", needs: ["room", "money"] })).toEqual([
      ...["site", "area", "owned", "needs", "sum"],
    ]);
  });

  it("does not follow an answer to a field that is not asked itself", () => {
    expect(askedFields(fields, { site: "no", owned: "yes", needs: ["room"] })).toEqual(["site", "needs"]);
  });

  it("must be answered, and nothing else counts, whatever was typed there", () => {
    const typed = { site: "no", area: "很大", owned: "yes", deed: "", needs: ["room"] };
    const nothing = { area: null, owned: null, deed: null, sum: null };
    expect(readAnswers(fields, typed)).toEqual({
      ok: true,
      value: { site: "no", needs: ["room"], ...nothing },
    });
    expect(readAnswers(fields, { ...typed, site: "yes", needs: ["money"] })).toEqual({
      ok: false,
      faults: { area: "面积应是数字。", deed: "请填写产权证号。", sum: "请填写金额。" },
    });
  });

  it("is said in words where no script hides it", () => {
    expect(conditionInWords(fields.area, fields)).toBe("仅在“有无场所”选“有”时填写");
    expect(conditionInWords(fields.site, fields)).toBeNull();
  });
});

it("is known of a form whether it asks anybody anything else", () => {
  expect([isConditional(fields), isConditional({ site: fields.site })]).toEqual([true, false]);
});

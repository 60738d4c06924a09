import { describe, expect, it } from "vitest";
import {
  blankPaper,
  columnsOf,
  filledPaper,
  type PaperSection,
} from "@/lib/domain/recruitment/application/application-paper";
import { typedApplication } from "../../../../support/recruitment/applications";
import { paperAnswers, paperAsks } from "../../../../support/recruitment/paper-asks";

const lineIn = (sections: PaperSection[], name: string) =>
  sections.flatMap(({ lines }) => lines).find((line) => line.name === name);

describe("blankPaper", () => {
  const blank = blankPaper(paperAsks);

  it("has every field that anybody may be asked, with whom it is for", () => {
    expect(lineIn(blank, "filingNumber")?.hint).toContain("仅在“登记情况”选“已备案”时填写");
    expect(lineIn(blank, "answers.q2")?.hint).toContain("有无场所");
    expect(lineIn(blank, "expiry.m")?.label).toBe("登记证书有效期至");
    expect(lineIn(blank, "category")?.words).toBe("□公益慈善　□文艺");
    expect(lineIn(blank, "answers.q4")?.rows?.length).toBeGreaterThan(3);
  });

  it("asks for no consent and no file, which are acts of their own", () => {
    expect(lineIn(blank, "publicationConsent")).toBeUndefined();
    expect(lineIn(blank, "answers.q5")).toBeUndefined();
  });

  it("names the grounds that nobody may have", () => {
    expect(blank[0]?.notes).toEqual(["不予入驻的情形：近两年受过行政处罚。"]);
  });
});

describe("filledPaper", () => {
  const filled = filledPaper(paperAsks, typedApplication(paperAnswers));

  it("has what was asked of them, in words", () => {
    expect(lineIn(filled, "filingNumber")).toBeUndefined();
    expect(lineIn(filled, "legalStatus")?.words).toContain("☑已登记");
    expect(lineIn(filled, "answers.q2")?.words).toBe("12,000.00 元");
    expect(lineIn(filled, "noExclusion")?.words).toBe("☑是");
    expect(lineIn(filled, "expiry.m")?.words).toBe("2027年3月12日");
    const staff = lineIn(filled, "answers.q4");
    expect(staff && columnsOf(staff.field)).toEqual(["姓名", "月补贴"]);
    expect(staff?.rows).toEqual([
      ["王一", "800.00 元"],
      ["赵二", ""],
    ]);
  });
});

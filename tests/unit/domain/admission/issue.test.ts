import { describe, expect, it } from "vitest";
import { agreementStates } from "@/lib/domain/admission/agreement-lifecycle";
import {
  issueFormOf,
  whyNotIssue,
  whyNotWithdraw,
  whyTextStays,
  wordsOfTerms,
} from "@/lib/domain/admission/issue";
import { civilDate } from "@/lib/domain/base/civil-date";

describe("the terms of an agreement", () => {
  const terms = { startsOn: civilDate("2022-03-01"), months: 12, place: null, deposit: null };

  it("say the term, and money in figures and capital numerals", () => {
    expect(wordsOfTerms({ ...terms, place: "203 室", deposit: 300_050n })).toEqual({
      期限: "12个月",
      起始日期: "2022年3月1日",
      终止日期: "2023年2月28日",
      场地: "203 室",
      保证金: "3,000.50元",
      保证金大写: "叁仟元零伍角整",
    });
  });

  it("say nought where nothing is paid, and where the place is to be found", () => {
    expect(wordsOfTerms(terms)).toMatchObject({
      保证金: "0.00元",
      保证金大写: "零元整",
      场地: "以场地分配清单为准",
    });
  });
});

it("says the days of a term that is not one of whole months", () => {
  const terms = { startsOn: civilDate("2022-04-01"), months: 9, place: null, deposit: null };
  expect(wordsOfTerms({ ...terms, endsOn: civilDate("2022-12-20") })).toMatchObject({
    期限: "264天",
    终止日期: "2022年12月20日",
  });
  expect(wordsOfTerms({ ...terms, endsOn: civilDate("2022-12-31") })).toMatchObject({ 期限: "9个月" });
});

it("asks of a project on record for its template alone", () => {
  expect(Object.keys(issueFormOf("venture", true))).toEqual(["template"]);
  expect(Object.keys(issueFormOf("venture"))).toContain("deliverables");
});

it("is withdrawn while there is a text that nobody signed, and its project has not begun", () => {
  const bare = { state: "prepared", issued: true, begun: null } as const;
  expect(whyNotWithdraw(bare)).toBeNull();
  expect(whyNotWithdraw({ ...bare, issued: false })).toContain("还没有签发");
  expect(whyNotWithdraw({ ...bare, state: "signedByCenter" })).toContain("甲方已签");
  expect(whyNotWithdraw({ ...bare, begun: { name: "银龄互助" } })).toContain("“银龄互助”已经启动");
  expect(whyTextStays(null)).toBeNull();
});

it("is issued anew only as long as nobody has signed", () => {
  expect(agreementStates.filter((state) => whyNotIssue(state) === null)).toEqual(["prepared"]);
  expect(whyNotIssue("signedByOrganization")).toContain("乙方已签");
});

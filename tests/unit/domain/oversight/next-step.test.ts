import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { type CallProgress, nextStep } from "@/lib/domain/oversight/next-step";

const batch: CallProgress = {
  name: "第三批",
  state: "recruiting",
  opensOn: civilDate("2021-12-25"),
  closesOn: civilDate("2022-01-03"),
  releaseAskedBy: null,
  reviewOn: civilDate("2022-01-14"),
  applied: 40,
  unchecked: 0,
  standing: 34,
  panelists: 7,
  marksGiven: 0,
  marksExpected: 0,
  method: "ranking",
  appraised: 0,
  rankingConfirmed: false,
  admitted: 30,
  notice: null,
  agreementsWaiting: 0,
};
const notice = { id: "n", state: "published" as const, endsOn: civilDate("2022-01-24") };

function stepOf(fields: Partial<CallProgress>, today = "2022-01-04") {
  // As the use case tells it: closed once the window has run out.
  const state = today > batch.closesOn ? "closed" : "recruiting";
  return nextStep({ ...batch, state, ...fields }, civilDate(today));
}

describe("nextStep", () => {
  it.each<[string, Partial<CallProgress>, string, string | null]>([
    ["a call in preparation is to be published", { state: "preparing" }, "2021-12-20", "publishCall"],
    [
      "a call that somebody asks to release is another person's to publish",
      { state: "preparing", releaseAskedBy: { name: "王芳", own: false } },
      "2021-12-20",
      "publishCall",
    ],
    ["an open call without anything to check waits", {}, "2022-01-03", "awaitApplications"],
    ["applications are checked while the call is open", { unchecked: 3 }, "2022-01-03", "checkApplications"],
    ["and after its end", { unchecked: 3 }, "2022-01-04", "checkApplications"],
    ["nobody passed", { standing: 0 }, "2022-01-04", "endWithoutAdmission"],
    [
      "an appraisal starts without a panel",
      { method: "appraisal", panelists: 0 },
      "2022-01-04",
      "startAppraisal",
    ],
    [
      "conclusions are missing",
      { state: "reviewing", method: "appraisal", appraised: 33 },
      "2022-01-14",
      "appraise",
    ],
    [
      "all have a conclusion",
      { state: "reviewing", method: "appraisal", appraised: 34 },
      "2022-01-14",
      "confirmAppraisal",
    ],
    ["no panel yet", { panelists: 0 }, "2022-01-04", "composePanel"],
    ["everything stands ready on the day after the window", {}, "2022-01-04", "startReview"],
    ["a call closed early is ready at once", { state: "closed" }, "2022-01-02", "startReview"],
    [
      "marks are missing",
      { state: "reviewing", marksExpected: 9, marksGiven: 4 },
      "2022-01-14",
      "collectMarks",
    ],
    [
      "all marks are in",
      { state: "reviewing", marksExpected: 9, marksGiven: 9 },
      "2022-01-14",
      "confirmRanking",
    ],
    [
      "the ranking admits nobody",
      { state: "reviewing", rankingConfirmed: true, admitted: 0 },
      "2022-01-14",
      "endWithoutAdmission",
    ],
    ["the ranking stands", { state: "reviewing", rankingConfirmed: true }, "2022-01-14", "draftNotice"],
    [
      "the notice is drafted",
      { state: "reviewing", rankingConfirmed: true, notice: { ...notice, state: "drafted" } },
      "2022-01-14",
      "publishNotice",
    ],
    ["the notice runs through its last day", { state: "noticing", notice }, "2022-01-24", "awaitNotice"],
    ["the notice is over on the next day", { state: "noticing", notice }, "2022-01-25", "closeNotice"],
    ["agreements wait", { state: "signing", agreementsWaiting: 12 }, "2022-02-17", "signAgreements"],
    ["completed, nothing is left to do", { state: "completed" }, "2022-03-01", null],
    ["and after the end neither", { state: "ended" }, "2024-03-01", null],
  ])("%s", (_promise, fields, today, act) => {
    expect(stepOf(fields, today)?.act ?? null).toBe(act);
  });

  it("names the count and what it is due for", () => {
    expect(stepOf({ unchecked: 3 }, "2022-01-02")).toMatchObject({
      title: "3 份申请待初审",
      note: "招募2022年1月3日截止",
      due: "2022-01-03",
      waiting: false,
    });
    expect(stepOf({ unchecked: 3 })).toMatchObject({ note: "2022年1月14日评审", due: "2022-01-14" });
    expect(stepOf({ state: "reviewing", marksExpected: 238, marksGiven: 233 })?.title).toBe(
      "还有 5 张打分表未提交",
    );
  });

  it("tells waiting from work", () => {
    expect(stepOf({}, "2022-01-02")?.waiting).toBe(true);
    expect(stepOf({ state: "noticing", notice }, "2022-01-20")).toMatchObject({
      waiting: true,
      due: "2022-01-24",
    });
  });

  it("does without a day of review", () => {
    expect(stepOf({ reviewOn: null })).toMatchObject({
      act: "startReview",
      due: null,
      note: "招募2022年1月3日截止",
    });
    expect(stepOf({ reviewOn: null, unchecked: 1 })?.due).toBe("2022-01-03");
  });
});

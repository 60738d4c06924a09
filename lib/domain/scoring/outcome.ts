/** What the ranking says about an applicant. `undecided` is a tie at the cut that the panel must settle. */
export type Outcome = "admitted" | "undecided" | "reserve" | "notAdmitted" | "belowPassMark" | "unscored";

/** The words a screen uses for each outcome. */
export const outcomeLabels: Readonly<Record<Outcome, string>> = {
  admitted: "入围",
  undecided: "同分待定",
  reserve: "候补",
  notAdmitted: "未入围",
  belowPassMark: "未达合格线",
  unscored: "未评分",
};

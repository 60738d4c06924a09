import type { Outcome } from "@/lib/domain/scoring/outcome";
import type { RankedRow } from "@/lib/usecases/review/ranking-rows";

/** How many are in, in reserve and out, such as 入围 8、候补 2、未入围 2; of a contest 获奖 3、未获奖 1. */
export function outcomesInWords(rows: readonly Pick<RankedRow, "outcome">[], awards: boolean): string {
  const count = (...outcomes: Outcome[]) => rows.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const undecided = count("undecided");
  const reserve = count("reserve");
  const [chosen, not] = awards ? ["获奖", "未获奖"] : ["入围", "未入围"];
  return [
    `${chosen} ${count("admitted")}`,
    ...(undecided > 0 ? [`同分待定 ${undecided}`] : []),
    ...(awards && reserve === 0 ? [] : [`候补 ${reserve}`]),
    `${not} ${count("notAdmitted", "belowPassMark", "unscored")}`,
  ].join("、");
}

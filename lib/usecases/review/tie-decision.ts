import { AppError, type FieldErrors, invalid } from "@/lib/domain/base/errors";
import { awards } from "@/lib/domain/scoring";
import type { GroupSnapshot } from "./group-ranking";
import { awardsOf } from "./ranking-rows";
import { undecided } from "./ranking-shown";
import type { TieDecision } from "./ranking-snapshot";

/** What the panel decided on ties, and why; all empty without any. */
export interface Decided {
  /** Those of a tie at the cut that get a seat. */
  admitted: string[];
  reason: string;
  /** Of a contest: the places within their ties that the panel gives the tied, by application, from 1. */
  order?: Readonly<Record<string, number>>;
}

/** The decisions on the ties of each ranking. A contest awards tiers: there the tied are put in an order. */
export function tieDecisions(live: readonly GroupSnapshot[], decided: Decided): (TieDecision | null)[] {
  const contest = live.some(({ ranking }) => (ranking.tiers ?? []).length > 0);
  return contest ? awardDecisions(live, decided) : seatDecisions(live, decided);
}

/**
 * The program chooses nobody out of a tie at the cut; the panel does, and says why: for each group by itself, null where
 * nothing is tied.
 */
function seatDecisions(
  live: readonly GroupSnapshot[],
  { admitted, reason }: Decided,
): (TieDecision | null)[] {
  const ties = live.filter(({ ranking }) => undecided(ranking));
  if (ties.length === 0) return live.map(() => null);
  const tied = ties.flatMap(({ ranking }) => ranking.result.tiedAtCut);
  const fields: FieldErrors = {};
  const decisions = live.map(({ group, ranking: { result }, ranking }): TieDecision | null => {
    if (!undecided(ranking)) return null;
    const seats = result.cut.quota - result.cut.admitted;
    const chosen = [...new Set(admitted)].filter((id) => result.tiedAtCut.includes(id));
    if (chosen.length > seats) fields.admitted = `${group?.name ?? ""}只剩${seats}个名额，最多勾选${seats}个`;
    return { admitted: chosen.sort(), reason };
  });
  if (admitted.some((id) => !tied.includes(id))) fields.admitted = "只能在名额线上同分的申请中勾选";
  if (reason === "") fields.reason = "请写明评审组的决定和理由";
  if (Object.keys(fields).length === 0) return decisions;
  throw new AppError("invalid", `有${tied.length}份申请在名额线上同分，须由评审组议定后才能确认。`, fields);
}

/**
 * The program puts nobody of a tie before another; the panel does, and says why. Null for a ranking without a tie.
 * What is wrong is told beside the field of each of the tied: `order.<id>`.
 */
function awardDecisions(
  live: readonly GroupSnapshot[],
  { order: places = {}, reason }: Decided,
): (TieDecision | null)[] {
  const fields: FieldErrors = {};
  const decisions = live.map(({ ranking }): TieDecision | null => {
    const { ties } = awardsOf(ranking);
    if (ties.length === 0) return null;
    const order = ties.flatMap(({ applicants }) => {
      const wanted = applicants.map((_, at) => at + 1);
      for (const id of applicants) {
        const place = places[id];
        if (place === undefined || !wanted.includes(place))
          fields[`order.${id}`] = `请填写 1 至 ${wanted.length}。`;
        else if (applicants.some((other) => other !== id && places[other] === place))
          fields[`order.${id}`] = "同一次序只能给一个项目。";
      }
      return [...applicants].sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0));
    });
    const { tiers } = awards(ranking.result, ranking.tiers ?? [], order);
    const admitted = ranking.result.tiedAtCut.filter((id) => tiers.get(id) != null);
    return { admitted: admitted.sort(), reason, order };
  });
  if (decisions.some((one) => one !== null) && reason === "") fields.reason = "请写明评审组的决定和理由";
  if (Object.keys(fields).length > 0) throw invalid(fields);
  return decisions;
}

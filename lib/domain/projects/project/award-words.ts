import { type CivilDate, formatDate } from "../../base/civil-date";

/** What the certificate of an award says (获奖证书): whom it addresses, and for which project it got which tier of what. */
export function awardWords(
  award: { holder: string; project: string | null; contest: string; tier: string; awardedOn: CivilDate },
  center: string,
) {
  const { holder, project, contest, tier, awardedOn } = award;
  const what = project ? `你单位申报的“${project}”` : "你单位";
  const text = `${holder}：\n${what}在${contest}中荣获${tier}。特发此证。`;
  return { text, center, day: formatDate(awardedOn) };
}

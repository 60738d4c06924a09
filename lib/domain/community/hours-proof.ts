import { type CivilDate, formatPeriod } from "../base/civil-date";

export interface ProvenHours {
  name: string;
  team: string | null;
  from: CivilDate;
  until: CivilDate;
  times: number;
  hours: number;
  /** What was done, the most frequent first. */
  contents: readonly string[];
}

/** How many kinds of work a sheet has room for. */
const mostContents = 5;

/** What a proof of service is called: 志愿服务记录证明. */
export const hoursProofTitle = "志愿服务记录证明";

/**
 * What the proof says (志愿服务记录与证明出具办法, 民政部令第67号): who, from when until when, how often, how long and
 * what. The identity number stays with the center: the paper is shown around.
 */
export function hoursProofText({ name, team, from, until, times, hours, contents }: ProvenHours): string {
  const what = contents.slice(0, mostContents).join("、");
  const more = contents.length > mostContents ? "等" : "";
  return [
    team ? `${name}（${team}）：` : `${name}：`,
    `您在${formatPeriod(from, until)}参加志愿服务 ${times} 次，累计 ${hours} 小时，服务内容为${what}${more}。特此证明。`,
  ].join("\n");
}

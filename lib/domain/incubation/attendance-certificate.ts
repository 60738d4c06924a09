import { type CivilDate, formatDate, formatPeriod } from "../base/civil-date";

interface Attended {
  name: string;
  /** The organization, or the team as it was written. */
  from: string | null;
  training: string;
  /** Days of the sessions that they came to, the first one first. */
  days: readonly CivilDate[];
  /** Of these sessions together. */
  minutes: number;
  /** How many sessions there were. */
  sessions: number;
}

/** Whoever came to every session completed it (结业); whoever came to some has a proof of that. */
export function attendanceTitle({ days, sessions }: Pick<Attended, "days" | "sessions">): string {
  return days.length >= sessions ? "结业证书" : "培训证明";
}

/** What a certificate of attendance says. Throws a `RangeError` for somebody who came to nothing. */
export function attendanceWords(attended: Attended, center: { name: string; today: CivilDate }) {
  const { name, from, training, days, minutes, sessions } = attended;
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) throw new RangeError("no session attended");
  const when = first === last ? formatDate(first) : formatPeriod(first, last);
  const hours = Math.round((minutes / 60) * 10) / 10;
  const done =
    days.length >= sessions ? "完成全部课程，准予结业" : `共 ${sessions} 场，出席 ${days.length} 场`;
  const text = [
    from ? `${name}（${from}）：` : `${name}：`,
    `您于${when}参加本中心举办的“${training}”培训，出席 ${hours} 小时，${done}。特此证明。`,
  ].join("\n");
  return { text, center: center.name, day: formatDate(center.today) };
}

import { type CivilDate, formatDate } from "../base/civil-date";
import type { FieldErrors } from "../base/errors";
import { whyTooFar } from "./incubatee-end";

// On which days an assessment may have happened.

interface Days {
  startedOn: CivilDate;
  interviewOn: CivilDate | null;
  today: CivilDate;
}

/** What is wrong with the day of an interview: after today, or before the organization came. */
export function interviewFaults(
  { interviewOn }: { interviewOn: CivilDate },
  { startedOn, today }: Pick<Days, "startedOn" | "today">,
): FieldErrors {
  if (interviewOn > today) return { interviewOn: "面谈日期不能晚于今天。" };
  if (interviewOn < startedOn)
    return { interviewOn: `该组织${formatDate(startedOn)}才进入孵化，面谈日期不能更早。` };
  return {};
}

/** What is wrong with the day of a result: nobody decides before the interview, nor on a day to come. */
export function decisionFaults(
  { decidedOn }: { decidedOn: CivilDate },
  { startedOn, interviewOn, today }: Days,
): FieldErrors {
  if (decidedOn < startedOn || decidedOn > today)
    return { decidedOn: "决定日期应在进入孵化之后、不晚于今天。" };
  if (interviewOn !== null && decidedOn < interviewOn)
    return { decidedOn: `面谈在${formatDate(interviewOn)}，决定日期不能更早。` };
  return {};
}

/** What is wrong with the last day of after-care: it is after the day of the result, and not generations later. */
export function afterCareFaults({
  decidedOn,
  afterCareUntil,
}: {
  decidedOn: CivilDate;
  afterCareUntil: CivilDate | null;
}): FieldErrors {
  if (afterCareUntil === null || afterCareUntil <= decidedOn)
    return { afterCareUntil: "跟踪服务要晚于出壳的日期。" };
  const far = whyTooFar(afterCareUntil, decidedOn);
  return far ? { afterCareUntil: far } : {};
}

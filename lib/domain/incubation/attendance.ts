import { chinaDate, formatDateTime } from "../base/china-time";
import { type FormValue, form, mobile, name, text } from "../base/form";
import { clearSigns, toUngroupedCode } from "../base/text-input";
import type { SessionTimes } from "./training";

const minute = 60_000;
/** Signing in by QR works from this long before a session until this long after it. */
const around = 30 * minute;

/**
 * Why the QR of a session signs nobody in at a moment; null while it does. The code on the wall may be photographed: only
 * around the time of the session it proves that somebody was there. It never asks where a phone is, nor for a picture.
 */
export function whyNotSignIn({ startsAt, endsAt }: SessionTimes, now: Date): string | null {
  if (now.getTime() < startsAt.getTime() - around)
    return `签到还没有开始，${formatDateTime(new Date(startsAt.getTime() - around))}起可以签到。`;
  if (now.getTime() > endsAt.getTime() + around) return "签到时间已过。确实到场的，请联系中心工作人员补登。";
  return null;
}

/** Why nobody is ticked for a session at a moment: its day has not come; null from that day on. */
export function whyNotTick({ startsAt }: SessionTimes, now: Date): string | null {
  if (chinaDate(now) >= chinaDate(startsAt)) return null;
  return `这一场${formatDateTime(startsAt)}才举办，到那一天再登记签到。`;
}

/** What somebody types who scanned the code: a name, and enough of a number to tell two of that name apart. */
export const signInForm = form({
  name: name("姓名", { most: 30, hint: "与报名时一致" }),
  digits: text("手机号后四位", { most: 10, hint: "报名时所填手机号的最后四位" }),
});

/** The four digits as typed, in any width; null when they are none. */
export function lastDigits(typed: string): string | null {
  const digits = toUngroupedCode(typed);
  return /^\d{4}$/.test(digits) ? digits : null;
}

/** Whether this is who typed it; nobody is without a mobile on record, whom staff tick off by the list. */
export function isSame(
  enrolment: { name: string; mobile: string | null },
  typed: { name: string; digits: string },
) {
  return enrolment.name === typed.name && enrolment.mobile?.slice(-4) === typed.digits;
}

/** Signing up at the desk or in the portal. */
export const enrolmentForm = form({
  name: name("姓名", { most: 30 }),
  mobile: mobile("手机号", { optional: true, hint: "扫码签到和取消通知要用；不填的由工作人员按名单签到" }),
});

/** Signing up on the public page: teams without a record say who they are. */
export const teamEnrolmentForm = form({
  team: name("志愿队伍或单位", { most: 40 }),
  name: name("姓名", { most: 30 }),
  mobile: mobile("手机号", { hint: "用于扫码签到和取消通知" }),
});
export type TeamEnrolment = FormValue<typeof teamEnrolmentForm>;

/** Letters and digits of the code by which somebody takes a sign-up back or says how it was. */
export const enrolmentCodeLength = 8;

/** The stored form of a code as people type it from their screen; null when it cannot be one. */
export function normalizeEnrolmentCode(typed: string): string | null {
  const code = toUngroupedCode(typed);
  return new RegExp(`^[${clearSigns}]{${enrolmentCodeLength}}$`).test(code) ? code : null;
}

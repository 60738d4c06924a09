import type { CivilDate } from "../base/civil-date";
import type { FieldErrors } from "../base/errors";
import { choice, date, form, mobile, name, reference, text } from "../base/form";
import type { Tone } from "../base/machine";
import type { PossibleAct } from "../base/possible-act";
import { toPlainCode } from "../base/text-input";
import { isResidentNumber } from "../registry/resident-number";

/** 志愿者: a person who serves by their own will, with consent to being on record. */
export const volunteerStates = ["active", "left"] as const;
export type VolunteerState = (typeof volunteerStates)[number];
export const volunteerLabels: Record<VolunteerState, string> = { active: "在册", left: "已退出" };
export const volunteerTones: Record<VolunteerState, Tone> = { active: "running", left: "ended" };

export const volunteerEventLabels = {
  add: "登记志愿者",
  edit: "修改志愿者",
  leave: "退出",
  return: "恢复",
  certify: "开具服务证明",
} as const;

/** The kinds of papers that the national system knows. */
export const identityKinds = ["resident", "passport", "hongKongMacao", "taiwan", "officer"] as const;
export type IdentityKind = (typeof identityKinds)[number];
export const identityKindLabels: Record<IdentityKind, string> = {
  resident: "居民身份证",
  passport: "护照",
  hongKongMacao: "港澳居民来往内地通行证",
  taiwan: "台湾居民来往大陆通行证",
  officer: "军官证",
};

export const volunteerForm = form({
  name: name("姓名", { most: 30 }),
  phone: mobile("手机号", { optional: true }),
  placeId: reference("所在社区", { optional: true }),
  bornOn: date("出生日期", { optional: true, hint: "未成年人必填" }),
  guardian: text("监护人", {
    most: 60,
    optional: true,
    hint: "未满 18 周岁的，写同意服务的监护人姓名和电话",
  }),
  identityKind: choice("证件类型", identityKinds, identityKindLabels, { optional: true }),
  identityNumber: text("证件号码", {
    most: 30,
    optional: true,
    hint: "加密保存，只显示末四位；修改时不填的保留原来的",
  }),
  consentOn: date("同意登记的日期", { hint: "本人同意加入志愿服务并登记信息的日期" }),
});

interface Written {
  bornOn: CivilDate | null;
  guardian: string | null;
  identityKind: IdentityKind | null;
  identityNumber: string | null;
  consentOn: CivilDate;
}

/** Whole years on a day. */
export function ageOn(bornOn: CivilDate, day: CivilDate): number {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years;
}

/**
 * What does not go together. Whoever is under 18 serves with the consent of a guardian (志愿服务条例, 未成年人保护法);
 * under 14 nobody's own consent counts (个人信息保护法 31).
 */
export function volunteerFaults(
  { bornOn, guardian, identityKind, identityNumber, consentOn }: Written,
  today: CivilDate,
): FieldErrors {
  const faults: FieldErrors = {};
  const number = identityNumber === null ? null : toPlainCode(identityNumber).toUpperCase();
  if (consentOn > today) faults.consentOn = "不能晚于今天。";
  if (bornOn !== null && bornOn > today) faults.bornOn = "出生日期不能晚于今天。";
  else if (bornOn !== null && guardian === null && ageOn(bornOn, today) < 18)
    faults.guardian =
      ageOn(bornOn, today) < 14
        ? "未满 14 周岁，须由监护人同意：请填写监护人的姓名和电话。"
        : "未满 18 周岁，请填写同意服务的监护人姓名和电话。";
  if (number !== null && identityKind === null) faults.identityKind = "填了证件号码，请选择证件类型。";
  if (number !== null && identityKind === "resident") {
    const born = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
    if (!isResidentNumber(number)) faults.identityNumber = "不是有效的居民身份证号码，请对照证件核对。";
    else if (bornOn !== null && born !== bornOn) faults.bornOn = "与身份证号码里的出生日期不一致，请核对。";
    else if (bornOn === null && guardian === null && born > yearsBefore(today, 18))
      faults.guardian = "按身份证号码未满 18 周岁，请填写监护人的姓名和电话。";
  }
  return faults;
}

function yearsBefore(day: CivilDate, years: number): string {
  return `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
}

/** An identity number as a record shows it: its last four signs. */
export function maskedNumber(number: string): string {
  return `${"*".repeat(Math.max(0, number.length - 4))}${number.slice(-4)}`;
}

export function volunteerStateOf({ leftOn }: { leftOn: unknown }): VolunteerState {
  return leftOn === null ? "active" : "left";
}

export type VolunteerAct = "edit" | "certify" | "leave" | "return";

/** What may be done with a volunteer; `hours` are those that count so far. */
export function volunteerActs(volunteer: { leftOn: unknown }, hours: number): PossibleAct<VolunteerAct>[] {
  const certify: PossibleAct<VolunteerAct> = {
    act: "certify",
    label: "开具服务证明",
    whyNot: hours > 0 ? null : "还没有已确认的服务时长，确认后才能开具证明。",
    follows: "按目前已确认的服务时长开具，任何人可以凭编号核验。",
  };
  if (volunteer.leftOn !== null)
    return [
      certify,
      {
        act: "return",
        label: "恢复",
        whyNot: null,
        reason: "恢复的原因",
        follows: "恢复后可以再登记服务时长。",
      },
    ];
  return [
    { act: "edit", label: "修改", whyNot: null },
    certify,
    {
      act: "leave",
      label: "退出",
      whyNot: null,
      reason: "退出的原因",
      danger: true,
      follows: "退出后不再登记服务时长，已有的时长保留，仍可开具证明。",
    },
  ];
}

import { toPlainCode } from "../base/text-input";

/**
 * What an organization is before the law: a team of people (团队), filed (备案) with a street office or a community
 * under a filing number, registered (登记) by civil affairs under a credit code, or no longer registered (注销).
 */
export const legalStatuses = ["team", "filed", "registered", "deregistered"] as const;
export type LegalStatus = (typeof legalStatuses)[number];

/** As answers to 登记情况. */
export const legalStatusLabels: Record<LegalStatus, string> = {
  team: "未登记团队",
  filed: "已备案",
  registered: "已登记",
  deregistered: "已注销",
};

/** What an applicant can be, in the order of the form. */
export const applicantStatuses = ["registered", "filed", "team"] as const satisfies readonly LegalStatus[];
export type LegalStatusOfApplicant = (typeof applicantStatuses)[number];

/** By what an organization is known beside its name; null where its status brings none. */
export interface Registration {
  legalStatus: LegalStatus;
  creditCode: string | null;
  filingNumber: string | null;
}

/** The code or number of the strongest paper, or the status in words where there is none. */
export function registrationInWords({ legalStatus, creditCode, filingNumber }: Registration): string {
  return creditCode ?? filingNumber ?? legalStatusLabels[legalStatus];
}

/** The paper an organization is known by, as a fact with its label. */
export function registrationPaper({ creditCode, filingNumber }: Registration): {
  label: string;
  value: string;
} {
  if (creditCode === null && filingNumber !== null) return { label: "备案编号", value: filingNumber };
  return { label: "统一社会信用代码", value: creditCode ?? "尚无" };
}

/** Why nothing new is begun with an organization that is no more, dissolved or merged into another; null while it is. */
export function whyNotStanding({ name, legalStatus }: { name: string; legalStatus: LegalStatus }) {
  if (legalStatus !== "deregistered") return null;
  return `“${name}”已经注销，不再办理新的事项；还在孵的，请登记退出。注销登记有误的，请先在社会组织档案中更正。`;
}

/**
 * Whether what an organization says of itself is news: it has come further on the way from team to registration, or
 * was filed anew. Nobody falls back by applying with fewer papers, and a deregistered one does not rise by it.
 */
export function isNewStatus(known: Registration, told: Registration): boolean {
  const steps = legalStatuses.indexOf(told.legalStatus) - legalStatuses.indexOf(known.legalStatus);
  return (
    steps > 0 || (steps === 0 && told.legalStatus === "filed" && told.filingNumber !== known.filingNumber)
  );
}

/**
 * The status in records frozen before there were filed organizations: they called it `track`, and knew only
 * registered and unregistered. Anything else is given back as it is.
 */
export function readFrozenStatus(stored: unknown): unknown {
  if (typeof stored !== "object" || stored === null || !("track" in stored)) return stored;
  const { track, ...rest } = stored;
  return { ...rest, legalStatus: track === "unregistered" ? "team" : track };
}

/** A filing number as it is stored and compared: half-width, without spaces, in capitals. */
export function normalizeFilingNumber(typed: string): string {
  return toPlainCode(typed).toUpperCase();
}

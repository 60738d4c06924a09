import type { CivilDate } from "../../base/civil-date";
import { type Fen, formatYuan } from "../../base/money";
import type { CallKind } from "../../recruitment/call/call-key";
import { type TrancheCondition, trancheConditionLabels } from "../money/tranche";
import type { ProjectKind } from "./project";

/** Whose agreements fit a project of this kind: a contest and a gift are signed as any other project. */
export function awardKind(kind: ProjectKind): CallKind {
  return kind === "venture" || kind === "purchase" ? kind : "other";
}

/** The lines of a plan as an agreement says them: "健康讲座10场（2022年10月31日前）；走访20次". */
export function planInWords(
  lines: readonly { name: string; target: number; unit: string; dueOn: CivilDate | null }[],
  inWords: (day: CivilDate) => string,
): string {
  return lines
    .map(
      ({ name, target, unit, dueOn }) => `${name}${target}${unit}${dueOn ? `（${inWords(dueOn)}前）` : ""}`,
    )
    .join("；");
}

/** How the money is paid: "首期款70%，42,000.00元，协议签订后；…"; empty where nothing is planned. Amounts in fen. */
export function paymentsInWords(
  tranches: readonly {
    name: string;
    percent: string | number | null;
    amountFen: Fen;
    condition: TrancheCondition;
    conditionText: string | null;
  }[],
): string {
  return tranches
    .map(({ name, percent, amountFen, condition, conditionText }) =>
      [
        `${name}${percent === null ? "" : `${percent}%`}`,
        formatYuan(amountFen).replace(" ", ""),
        conditionText ?? trancheConditionLabels[condition],
      ].join("，"),
    )
    .join("；");
}

interface Signed {
  directReason: string | null;
  agreement: { number: string; state: string } | null;
  executors: readonly { kind: "organization" | "body"; lead: boolean }[];
}

/** Whether an agreement on an award is still to be made; one that was voided is made anew. */
export function lacksAgreement({ directReason, agreement }: Signed): boolean {
  return directReason !== null && (agreement === null || agreement.state === "voided");
}

/** Why the agreement on an award is not made here, as a sentence; null when it may be. */
export function whyNotSign(project: Signed): string | null {
  const lead = project.executors.find((one) => one.lead);
  return lead?.kind === "body" ? "牵头执行机构不是社会组织，协议请在线下签订，启动时填写签约日期。" : null;
}

/** Why a project with an agreement does not begin yet; null when nothing stands against it. */
export function whyUnsigned({
  agreement,
  directReason,
}: Pick<Signed, "agreement" | "directReason">): string | null {
  if (agreement === null || agreement.state === "signed") return null;
  if (agreement.state === "voided")
    return directReason === null ? `协议 ${agreement.number} 已经作废，不能启动，请撤销立项。` : null;
  return `协议 ${agreement.number} 还没有签齐，签齐后才能启动。`;
}

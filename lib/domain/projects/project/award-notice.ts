import type { NoticeState } from "../../admission/notice-lifecycle";
import { howToObject } from "../../admission/notice-words";
import { capitalNumerals } from "../../base/capital-numerals";
import { type CivilDate, formatDate, formatPeriod } from "../../base/civil-date";
import { type Fen, formatYuan } from "../../base/money";
import { type ProjectKind, projectKindLabels } from "./project";

/** The notice of an award without a selection, as the start of its project needs to know it. */
export interface AwardNotice {
  state: NoticeState;
  endsOn: CivilDate;
  /** Objections to it: without an answer, and those that were right, but for which the bureau did not keep the project. */
  open: number;
  upheld: number;
}

interface Awarded {
  name: string;
  kind: ProjectKind;
  number: string;
  executors: readonly { name: string; lead: boolean }[];
  grantedFen: Fen;
  startsOn: CivilDate;
  endsOn: CivilDate;
  directReason: string | null;
  document: string | null;
}

/** Whether an award has to be made known: public money was given without a selection. Amount in fen. */
export function needsNotice(project: { directReason: string | null; grantedFen: Fen }): boolean {
  return project.directReason !== null && project.grantedFen > 0n;
}

/** Why a project that was awarded directly is not signed or begun yet, as a sentence; null when it may be. */
export function whyAwaited(
  project: { directReason: string | null; grantedFen: Fen },
  notice: AwardNotice | null,
): string | null {
  if (!needsNotice(project)) return null;
  if (notice === null) return "直接委托的结果还没有公示，公示期满后才能启动。请先“拟写公示”。";
  const { state, endsOn, open, upheld } = notice;
  if (state === "drafted") return "直接委托的公示稿还没有发布，公示期满后才能启动。";
  if (state === "published") return `直接委托的公示期到${formatDate(endsOn)}，期满办结后才能启动。`;
  if (open > 0) return `对直接委托的 ${open} 件异议还没有答复，答复后才能启动。`;
  return upheld > 0 ? "对直接委托的异议成立，项目不能启动。" : null;
}

/**
 * Why a project that has not begun is not dropped, as a sentence; null when it may be: nothing of it is still on its way, and
 * an agreement that has no text yet is not. An agreement that both sides signed ends by its own terms alone (民法典 563), which
 * `signedInWords` says.
 */
export function whyNotDropped({
  notice,
  agreement,
}: {
  notice: AwardNotice | null;
  agreement: { number: string; state: string; issued: boolean } | null;
}): string | null {
  if (notice?.state === "drafted" || notice?.state === "published")
    return "直接委托的公示还没有办结，先作废或撤回那份公示，再撤销立项。";
  const waits = agreement?.state === "prepared" && !agreement.issued;
  if (agreement && !waits && agreement.state !== "voided" && agreement.state !== "signed")
    return `协议 ${agreement.number} 正在签署，先登记放弃签约，再撤销立项。`;
  return null;
}

/** Why a project that was dropped is not restored: its agreement went with the end of its notice; null when it may be. */
export function whyNotRestored({
  agreement,
  directReason,
}: {
  agreement: object | null;
  directReason: string | null;
}): string | null {
  if (agreement !== null || directReason !== null) return null;
  return "项目的协议已随公示期满一起撤销，不能恢复；重新转签约后，由新的协议立项。";
}

/** What whoever drops a project has to settle first, where both sides signed its agreement. */
export function signedInWords(agreement: { number: string; state: string } | null): string | null {
  return agreement?.state === "signed"
    ? `协议 ${agreement.number} 双方已签：先按协议约定解除，并在原因中写明解除的文件。`
    : null;
}

/** What the notice prints: what was awarded to whom, for how much, and why without a selection. */
export function awardInWords(project: Awarded): { label: string; value: string }[] {
  const { name, kind, number, executors, grantedFen, startsOn, endsOn, directReason, document } = project;
  const partners = executors.filter(({ lead }) => !lead).map((one) => one.name);
  return [
    { label: "项目名称", value: name },
    { label: "项目编号", value: number },
    { label: "项目类别", value: projectKindLabels[kind] },
    { label: "受托机构", value: executors.find(({ lead }) => lead)?.name ?? "" },
    ...(partners.length > 0 ? [{ label: "协办机构", value: partners.join("、") }] : []),
    { label: "委托金额", value: `${formatYuan(grantedFen)}（${capitalNumerals(grantedFen)}）` },
    { label: "实施期限", value: formatPeriod(startsOn, endsOn) },
    { label: "直接委托的理由", value: directReason ?? "" },
    { label: "批准文号", value: document ?? "" },
  ];
}

/** The words that the notice is proposed with. */
export function awardNoticeText(
  project: Pick<Awarded, "name" | "document" | "executors">,
  center: string,
): { title: string; body: string } {
  const named = `“${project.name}”${project.name.endsWith("项目") ? "" : "项目"}`;
  const lead = project.executors.find((one) => one.lead)?.name ?? "";
  return {
    title: `${center}${named}直接委托公示`,
    body: [
      `经批准（${project.document ?? ""}），${named}拟直接委托${lead}实施，现予公示，接受社会监督。`,
      howToObject("委托结果"),
    ].join("\n"),
  };
}

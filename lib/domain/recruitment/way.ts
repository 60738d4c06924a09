import type { CallState } from "./call/call-lifecycle";
import { type CallWindow, callPhase, callStateAt } from "./call/call-phase";

/** The way of an organization through a center, from the call to graduation (domain.md 2: 入壳→孵化→评估→出壳). */
export const wayStops = [
  "announced",
  "applying",
  "checking",
  "reviewing",
  "noticing",
  "signing",
  "incubating",
  "graduating",
] as const;
export type WayStop = (typeof wayStops)[number];

/** What each is called, and what it is, in one line. */
export const wayWords: Record<WayStop, { label: string; about: string }> = {
  announced: { label: "招募公告", about: "公布名额、条件和评分办法" },
  applying: { label: "在线申请", about: "网上填写，凭查询码查进度" },
  checking: { label: "初审", about: "核对条件和材料" },
  reviewing: { label: "评审", about: "评审组按公布的指标评审" },
  noticing: { label: "公示", about: "入围名单公开，接受异议" },
  signing: { label: "签约", about: "签订入驻协议" },
  incubating: { label: "孵化", about: "场地、培训和一对一指导" },
  graduating: { label: "出壳", about: "评估合格，独立开展服务" },
};

/** Where a call stands on the way at `now`; null for one that nobody outside knows, or that ended with nobody admitted. */
export function wayStopOf(call: { state: CallState } & CallWindow, now: Date): WayStop | null {
  switch (callStateAt(call, now)) {
    case "preparing":
    case "ended":
      return null;
    case "recruiting":
      return callPhase(call, now) === "notYetOpen" ? "announced" : "applying";
    case "closed":
      return "checking";
    case "reviewing":
      return "reviewing";
    case "noticing":
      return "noticing";
    case "signing":
      return "signing";
    case "completed":
      return "incubating";
  }
}

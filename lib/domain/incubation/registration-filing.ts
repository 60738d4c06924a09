import type { CivilDate } from "../base/civil-date";
import { choice, date, form, longText, text } from "../base/form";
import type { Tone } from "../base/machine";
import type { PossibleAct } from "../base/possible-act";
import type { RegistrationState } from "./registration";

// 备案 at the sub-district: the group asks, its community looks into it and says what it thinks, the sub-district gives
// the number. 社区社会组织 are filed where they are active (民政部 大力培育发展社区社会组织的意见, 2017).

/** What a filing waits for, from the first to the last. */
export const filingStages = ["asked", "opinion", "decision", "numbered", "refused", "ended"] as const;
export type FilingStage = (typeof filingStages)[number];

export const filingStageLabels: Record<FilingStage, string> = {
  asked: "准备中",
  opinion: "待社区意见",
  decision: "待街道备案",
  numbered: "已备案",
  refused: "未获备案",
  ended: "已中止",
};

export const filingStageTones: Record<FilingStage, Tone> = {
  asked: "todo",
  opinion: "running",
  decision: "running",
  numbered: "passed",
  refused: "refused",
  ended: "ended",
};

export interface Filing {
  state: RegistrationState;
  /** What the community says; null before it has said anything. */
  agreed: boolean | null;
}

export function filingStageOf({ state, agreed }: Filing): FilingStage {
  switch (state) {
    case "requested":
    case "preparing":
      return "asked";
    case "submitted":
      return agreed === null ? "opinion" : "decision";
    case "granted":
      return "numbered";
    default:
      return state;
  }
}

interface FilingStep {
  label: string;
  state: "done" | "current" | "next" | "stopped";
}

const line = ["申请", "社区意见", "街道备案", "编号"] as const;

/** The way of a filing as a line of steps; where it was refused or given up the line stops at that step. */
export function filingSteps(filing: Filing): FilingStep[] {
  const stage = filingStageOf(filing);
  const at = {
    ...{ asked: 0, opinion: 1, decision: 2, numbered: line.length, ended: 0 },
    refused: filing.agreed === null ? 1 : 2,
  }[stage];
  const here = stage === "refused" || stage === "ended" ? "stopped" : "current";
  return line.map((label, index) => ({
    label,
    state: index < at ? "done" : index === at ? here : "next",
  }));
}

/** The step of the usual checklist that the community itself meets with its opinion. */
export const opinionStep = "村（社区）意见";

export const opinionForm = form({
  agreed: choice("社区意见", ["yes", "no"], { yes: "同意备案", no: "不同意备案" }),
  opinion: longText("理由或说明", { most: 300, optional: true, hint: "不同意的必填，申请的组织会看到" }),
});

export const filingNumberForm = form({
  decidedOn: date("备案日期"),
  paper: text("备案编号", { most: 40, hint: "同一街道内不能重复，如 新城街备〔2026〕12号" }),
});

/** Why a filing that goes by a community is given no number yet; null when it may be. */
export function whyNotNumber({ agreed }: Pick<Filing, "agreed">): string | null {
  if (agreed === null) return "社区还没有出具意见，不能编号。";
  return agreed ? null : "社区不同意备案，不能编号；社区更改意见后再办，或者登记不予备案。";
}

export type FilingAct = "opine" | "grant" | "refuse";

/** What may be done with a filing in the room of a place: the community says what it thinks, the sub-district decides. */
export function filingActs(filing: Filing, room: { isSubDistrict: boolean }): PossibleAct<FilingAct>[] {
  if (filing.state !== "submitted") return [];
  const { isSubDistrict } = room;
  const notHere = isSubDistrict ? null : "备案由街道（乡镇）决定。";
  return [
    {
      act: "opine",
      label: filing.agreed === null ? "出具意见" : "更改意见",
      whyNot: isSubDistrict ? "意见由社区出具。" : null,
    },
    { act: "grant", label: "编号备案", whyNot: notHere ?? whyNotNumber(filing) },
    { act: "refuse", label: "不予备案", whyNot: notHere, danger: true },
  ];
}

interface Told extends Filing {
  placeName: string;
  opinion: string | null;
  endReason: string | null;
  paper: string | null;
  decidedOn: CivilDate | null;
}

/** What the organization that asked should know and do next, in a sentence. */
export function filingNext({ placeName, opinion, endReason, paper, ...filing }: Told): string {
  switch (filingStageOf(filing)) {
    case "asked":
      return `逐项备齐并填写花名册后，由中心提交${placeName}出具意见。`;
    case "opinion":
      return `已交${placeName}，等社区出具意见。`;
    case "decision":
      return filing.agreed
        ? `${placeName}同意备案，等街道编号。`
        : `${placeName}不同意备案：${opinion}。请与社区沟通；社区更改意见后，由街道编号。`;
    case "numbered":
      return `已经备案，编号 ${paper}。每年年初由社区确认一次是否还在活动。`;
    case "refused":
      return `街道未予备案：${endReason}。补齐后请联系中心恢复办理，或者重新申请。`;
    case "ended":
      return `已经中止：${endReason}。需要时可以重新申请。`;
  }
}

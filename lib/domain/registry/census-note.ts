import type { Tone } from "../base/machine";
import type { PossibleAct } from "../base/possible-act";

/** What a community says of an organization: the desk looks into it, because one community alone does not strike it out. */
export const censusNoteKinds = ["gone", "moved", "here"] as const;
export type CensusNoteKind = (typeof censusNoteKinds)[number];
export const censusNoteLabels: Record<CensusNoteKind, string> = {
  gone: "已不存在",
  moved: "已搬走",
  here: "在本社区",
};

export const censusNoteStates = ["open", "settled"] as const;
export type CensusNoteState = (typeof censusNoteStates)[number];
export const censusNoteStateLabels: Record<CensusNoteState, string> = { open: "待核对", settled: "已核对" };
export const censusNoteTones: Record<CensusNoteState, Tone> = { open: "todo", settled: "ended" };

/** What a community's worker may do with an organization of the own place. */
export const ownOrganizationActs: readonly PossibleAct<"edit" | "gone" | "moved">[] = [
  { act: "edit", label: "更正", whyNot: null },
  {
    act: "moved",
    label: "已搬走",
    whyNot: null,
    reason: "搬到哪里、怎么知道的",
    follows: "将报给中心核对；核对之前仍列在名单里。",
    danger: true,
  },
  {
    act: "gone",
    label: "已不存在",
    whyNot: null,
    reason: "怎么知道的",
    follows: "将报给中心核对，由中心办理注销；核对之前仍列在名单里。",
    danger: true,
  },
];

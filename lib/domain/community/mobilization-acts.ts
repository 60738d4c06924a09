import type { PossibleAct } from "../base/possible-act";
import { mobilizationEventLabels } from "./mobilization";

/** What may be done with it. Nothing is built on an end, so that one by mistake can always be taken back. */
export function mobilizationActs(mobilization: {
  endedAt: Date | null;
}): PossibleAct<"slips" | "end" | "resume">[] {
  if (mobilization.endedAt !== null)
    return [
      {
        act: "resume",
        label: mobilizationEventLabels.resume,
        whyNot: null,
        reason: "撤销的原因",
        follows:
          "恢复为进行中，队伍可以再回应；应急拉动的，中心回到应急。原来的总结留在办理记录里。结束时还没有发出的通知不再发出，需要的请打印通知单或电话通知。",
      },
    ];
  return [
    { act: "slips", label: "打印通知单", whyNot: null },
    {
      act: "end",
      label: "结束并总结",
      whyNot: null,
      reason: "总结",
      follows: "结束后队伍不能再回应，中心恢复为平时。请写下完成情况、到场情况和要改进的地方。",
    },
  ];
}

import type { PossibleAct } from "../base/possible-act";
import { type DispatchState, dispatchEventLabels } from "./dispatch";

/** What an organization may do with what it was offered: nobody is ordered to serve. */
export function dispatchActs({
  state,
  open,
}: {
  state: DispatchState;
  open: boolean;
}): PossibleAct<"accept" | "decline" | "finish">[] {
  if (state === "accepted") return [{ act: "finish", label: dispatchEventLabels.finish, whyNot: null }];
  if (state !== "offered") return [];
  const decline = {
    act: "decline" as const,
    label: dispatchEventLabels.decline,
    whyNot: null,
    follows: "谢绝后由社区另派。",
    reason: "谢绝的原因",
  };
  return [
    {
      act: "accept",
      label: dispatchEventLabels.accept,
      whyNot: null,
      follows: "接单后由本组织上门或联系办理。",
    },
    ...(open ? [] : [decline]),
  ];
}

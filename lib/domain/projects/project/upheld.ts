import { objectionName } from "../../admission/objection";
import { type ChangeKind, changeKindLabels } from "../change/change";
import type { ProjectState } from "./project";

/** An objection that concerns a project and stands: without an answer, or right. */
export interface Opposing {
  id: string;
  number: number;
  state: "open" | "upheld";
  /** The change that was asked for or approved because it was right. */
  change: { id: string; kind: ChangeKind; state: "requested" | "approved" } | null;
}

/** What an objection that was right still asks for. */
export type UpheldNext = "drop" | "ask" | "decide" | "done";

/** Whether the bureau decided that the project goes on in spite of it. */
const isKept = ({ change }: Pick<Opposing, "change">) =>
  change?.kind === "keep" && change.state === "approved";

/** What is next for a project with an objection that was right; the bureau decides on one that has begun. */
export function afterUpheld(project: ProjectState, change: Opposing["change"]): UpheldNext {
  if (project === "terminated" || project === "dropped") return "done";
  if (project === "prepared") return isKept({ change }) ? "done" : "drop";
  if (change === null) return "ask";
  return change.state === "requested" ? "decide" : "done";
}

/** The same in a sentence. */
export function afterUpheldInWords(project: ProjectState, change: Opposing["change"]): string {
  const asked = change ? changeKindLabels[change.kind] : "";
  switch (afterUpheld(project, change)) {
    case "drop":
      return "项目还没有启动，异议成立后不能启动，请撤销立项。";
    case "ask":
      return "项目已经启动，异议成立不会自动改变它。请提出暂停、终止或维持，由审批人决定；已经拨付的资金可以追回。";
    case "decide":
      return `已经申请${asked}，等待审批人决定。`;
    case "done":
      return change?.state === "approved"
        ? `审批人已经批准：${asked}。`
        : "项目已经终止或撤销立项，不再处理；已经拨付的资金可以追回。";
  }
}

/** The changes that may follow from it, while nothing was asked for. */
export function changesAfterUpheld(project: ProjectState): ("suspend" | "terminate" | "keep")[] {
  if (project === "closed") return ["keep"];
  return project === "suspended" ? ["terminate", "keep"] : ["suspend", "terminate", "keep"];
}

/** Why a project does not begin because of objections, as a sentence; null when none stands against it. */
export function whyOpposed(objections: readonly Opposing[]): string | null {
  const [first] = objections.filter(({ state }) => state === "open");
  if (first) return `${objectionName(first)}还没有答复，答复后才能启动。`;
  const right = objections.find((one) => !isKept(one));
  return right ? `${objectionName(right)}成立，项目不能启动，请撤销立项。` : null;
}

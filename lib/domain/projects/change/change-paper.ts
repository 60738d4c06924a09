import { objectionName } from "../../admission/objection";
import { type CivilDate, formatDate } from "../../base/civil-date";
import type { Option } from "../../base/form";
import { answersInWords } from "../../base/form-words";
import type { Paper } from "../../base/paper";
import { opinionToSign } from "../opinion";
import { type ChangeKind, type ChangeState, changeKindLabels } from "./change";
import { type Change, changeForms } from "./change-form";

/** A field of a record that a change touches, in words; empty where it has, or had, none. */
export interface ChangedField {
  label: string;
  was: string;
  becomes: string;
}

function side({ kind, after }: Change, names: readonly Option[]) {
  return answersInWords(changeForms[kind], after, { lead: names, partners: names });
}

/** The fields that differ, in the order of their form; none where a change moves only the state of a project. */
export function changedFields(
  before: Change | null,
  after: Change | null,
  names: readonly Option[],
): ChangedField[] {
  if (!before || !after) return [];
  const was = side(before, names);
  return side(after, names)
    .map(({ label, value }, at) => ({ label, was: was[at]?.value ?? "", becomes: value }))
    .filter((one) => one.was !== one.becomes);
}

interface Told {
  project: { name: string; number: string; lead: string | null };
  kind: ChangeKind;
  state: ChangeState;
  objection: { number: number } | null;
  reason: string;
  document: string | null;
  before: Change | null;
  after: Change | null;
  /** Of the executors that it speaks of, by their ids. */
  names: readonly Option[];
  requestedByName: string;
  requestedOn: CivilDate;
  decision: string | null;
  decidedByName: string | null;
  decidedOn: CivilDate | null;
  effectiveOn: CivilDate;
}

/** 项目变更审批表: what becomes of which project and why, with the opinion of who decides, and room for seals. */
export function changePaper(change: Told, center: { name: string }): Paper {
  const { project, kind, state, objection, document } = change;
  const fields = changedFields(change.before, change.after, change.names);
  return {
    title: "项目变更审批表",
    look: "form",
    head: [`${center.name}　　项目编号：${project.number}`],
    blocks: [
      {
        kind: "table",
        widths: [2, 4, 4],
        aligns: ["center", "left", "left"],
        rows: [
          ["项目名称", project.name],
          ["执行机构", project.lead ?? ""],
          ["变更类型", changeKindLabels[kind]],
          ...(objection ? [["起因", `${objectionName(objection)}成立`]] : []),
          ...(fields.length > 0 ? [["变更事项", "原内容", "变更为"]] : []),
          ...fields.map(({ label, was, becomes }) => [label, was || "—", becomes || "—"]),
          ["依据文件", document ?? ""],
          ["申请理由", opinionToSign("经办人", change.reason, change.requestedByName, change.requestedOn)],
          ["审批意见", opinionToSign("审批人", change.decision, change.decidedByName, change.decidedOn)],
          ["审批结果", resultInWords(state, change.effectiveOn)],
        ],
      },
    ],
  };
}

function resultInWords(state: ChangeState, effectiveOn: CivilDate): string {
  if (state === "approved") return `已批准，自${formatDate(effectiveOn)}起生效`;
  return state === "requested" ? "" : { refused: "未批准", withdrawn: "申请人已撤回" }[state];
}

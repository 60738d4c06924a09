import type { Fact } from "@/components/ui/facts";
import { objectionName } from "@/lib/domain/admission/objection";
import { type CivilDate, formatDate, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import type { Option } from "@/lib/domain/base/form";
import { answersInWords } from "@/lib/domain/base/form-words";
import { type ChangeKind, type ChangeState, changeKindLabels } from "@/lib/domain/projects/change/change";
import { type Change, changeForms } from "@/lib/domain/projects/change/change-form";

interface Told {
  project: { name: string; number: string };
  kind: ChangeKind;
  objection: { number: number } | null;
  state: ChangeState;
  reason: string;
  document: string | null;
  before: Change | null;
  after: Change | null;
  names: readonly Option[];
  requestedByName: string;
  decision: string | null;
  decidedByName: string | null;
  effectiveOn: Date;
}

function side({ kind, after }: Change, names: readonly Option[]) {
  return answersInWords(changeForms[kind], after, { lead: names, partners: names });
}

/** What of a record changes: each field that differs, as it was and as it becomes. */
function differences(before: Change | null, after: Change | null, names: readonly Option[]): Fact[] {
  if (!before || !after) return [];
  const [was, becomes] = [side(before, names), side(after, names)];
  return becomes.flatMap(({ label, value }, at) => {
    const old = was[at]?.value ?? "";
    if (old === value) return [];
    return [
      { label: `${label}（原）`, value: old || "—", wide: true },
      { label: `${label}（变更为）`, value: value || "—", wide: true },
    ];
  });
}

/** What stands on record of a change. */
export function changeFacts(change: Told): Fact[] {
  const { project, kind, state, reason, document, decision, decidedByName } = change;
  const effective: CivilDate = fromUtcMidnight(change.effectiveOn);
  return [
    { label: "项目", value: `${project.name}（${project.number}）` },
    { label: "变更类型", value: changeKindLabels[kind] },
    ...(change.objection ? [{ label: "起因", value: `${objectionName(change.objection)}成立` }] : []),
    { label: "申请人", value: change.requestedByName },
    { label: "理由", value: reason, wide: true },
    ...(document ? [{ label: "依据文件或文号", value: document }] : []),
    ...differences(change.before, change.after, change.names),
    ...(decision ? [{ label: "审批意见", value: `${decision}（${decidedByName ?? ""}）`, wide: true }] : []),
    ...(state === "approved" ? [{ label: "生效日期", value: formatDate(effective) }] : []),
  ];
}

import type { Fact } from "@/components/ui/facts";
import { objectionName } from "@/lib/domain/admission/objection";
import { type CivilDate, formatDate, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import type { Option } from "@/lib/domain/base/form";
import { type ChangeKind, type ChangeState, changeKindLabels } from "@/lib/domain/projects/change/change";
import type { Change } from "@/lib/domain/projects/change/change-form";
import { changedFields } from "@/lib/domain/projects/change/change-paper";

interface Told {
  project: { name: string; number: string };
  kind: ChangeKind;
  objection: { number: number } | null;
  /** What that objection said, and how it was answered. */
  ground?: { grounds: string; answer: string | null } | null;
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

/** What of a record changes: each field that differs, as it was and as it becomes. */
function differences({ before, after, names }: Told): Fact[] {
  return changedFields(before, after, names).flatMap(({ label, was, becomes }) => [
    { label: `${label}（原）`, value: was || "—", wide: true },
    { label: `${label}（变更为）`, value: becomes || "—", wide: true },
  ]);
}

/** What stands on record of a change. */
export function changeFacts(change: Told): Fact[] {
  const { project, kind, state, reason, document, ground, decision, decidedByName } = change;
  const effective: CivilDate = fromUtcMidnight(change.effectiveOn);
  return [
    { label: "项目", value: `${project.name}（${project.number}）` },
    { label: "变更类型", value: changeKindLabels[kind] },
    ...(change.objection ? [{ label: "起因", value: `${objectionName(change.objection)}成立` }] : []),
    ...(ground
      ? [
          { label: "异议内容", value: ground.grounds, wide: true },
          { label: "异议的答复", value: ground.answer, wide: true },
        ]
      : []),
    { label: "申请人", value: change.requestedByName },
    { label: "理由", value: reason, wide: true },
    ...(document ? [{ label: "依据文件或文号", value: document }] : []),
    ...differences(change),
    ...(decision ? [{ label: "审批意见", value: `${decision}（${decidedByName ?? ""}）`, wide: true }] : []),
    ...(state === "approved" ? [{ label: "生效日期", value: formatDate(effective) }] : []),
  ];
}

"use client";

import { FieldFrame } from "@/components/ui/field/field-frame";
import { HiddenFields } from "@/components/ui/field/hidden-fields";
import { TextField } from "@/components/ui/field/text-field";
import { useField } from "@/components/ui/form-context";
import { type GroupTerms, quotaInWords, seatsInShort } from "@/lib/domain/recruitment/call/call-group";
import type { CallKind } from "@/lib/domain/recruitment/call/call-key";
import { callKindTerms, groupsTitle } from "@/lib/domain/recruitment/call/call-kind";

interface Props {
  kind: CallKind;
  quota: number;
  groups: readonly GroupTerms[];
  /** Where the groups are written; a new call has no such place yet. */
  groupsAt: string | undefined;
}

/** How many a call takes. Where it has groups, they say it, and it is only shown. */
export function QuotaField({ kind, quota, groups, groupsAt }: Props) {
  const hint = `全部申请一起排名；要分组的，保存后在“${groupsTitle(kind)}”中填写各组的名额`;
  if (groups.length > 0)
    return <GroupedQuota kind={kind} quota={quota} groups={groups} groupsAt={groupsAt} />;
  return (
    <TextField
      name="quota"
      label="入围名额"
      hint={hint}
      width="short"
      inputMode="numeric"
      unit={callKindTerms[kind].counted.unit}
      defaultValue={`${quota}`}
    />
  );
}

function GroupedQuota({ kind, quota, groups, groupsAt }: Props) {
  const { id, error } = useField("quota", "");
  return (
    <FieldFrame id={id} label="入围名额" error={error} group>
      <div id={id} tabIndex={-1}>
        {groups.length > 1 && <p>合计 {seatsInShort({ kind, quota, groups })}</p>}
        <p>{quotaInWords({ kind, quota, groups })}</p>
        {groupsAt ? (
          <a href={groupsAt} className="link">
            修改分组和名额
          </a>
        ) : (
          <p className="text-sm text-muted">分组一并照抄，保存后可以修改</p>
        )}
      </div>
      <HiddenFields values={{ quota: `${quota}` }} />
    </FieldFrame>
  );
}

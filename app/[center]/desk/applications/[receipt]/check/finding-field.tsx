"use client"; // the reason is asked of what is not in order

import { useState } from "react";
import { ChoiceField } from "@/components/ui/field/choice-field";
import { TextField } from "@/components/ui/field/text-field";
import { Tag } from "@/components/ui/tag";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { ApplicationItem } from "@/lib/domain/recruitment/application/application-item";
import { type Finding, findingLabels, findingVerdicts } from "@/lib/domain/recruitment/check/finding";

interface Props {
  item: ApplicationItem;
  finding: Finding | undefined;
  /** What a condition is judged by. */
  hint: string | undefined;
  exclusion: boolean;
  /** The last notice named it. */
  corrected: boolean;
}

/** One item: what the applicant said, the verdict, and what is wrong with it. */
export function FindingField({ item, finding, hint, exclusion, corrected }: Props) {
  const { kind, label, words, wide } = item;
  const [verdict, setVerdict] = useState(finding?.verdict ?? "");
  const hydrated = useHydrated();
  const labels = findingLabels(item);
  const name = `findings.${item.item}`;
  const isCondition = kind === "condition";
  return (
    <div className="grid gap-x-6 gap-y-2 py-3 xl:grid-cols-[minmax(0,1fr)_minmax(0,22rem)]">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2 text-sm text-muted">
          {isCondition ? (exclusion ? "不予入驻情形" : "入驻条件") : label}
          {corrected && <Tag tone="running">已补正</Tag>}
        </p>
        <p className={wide ? "whitespace-pre-line" : "break-words"}>{isCondition ? label : words}</p>
        {isCondition && <p className="text-sm text-muted">{words}</p>}
      </div>
      <div
        className="flex min-w-0 flex-col gap-2"
        onInput={({ target }) => {
          if (target instanceof HTMLInputElement && target.type === "radio") setVerdict(target.value);
        }}
      >
        <ChoiceField
          name={`${name}.verdict`}
          label={<span className="sr-only">{label}</span>}
          inline
          options={findingVerdicts.map((value) => ({ value, label: labels[value] }))}
          defaultValue={finding?.verdict}
        />
        <div hidden={hydrated && verdict !== "deficient"}>
          <TextField
            name={`${name}.reason`}
            label={isCondition ? "理由（申请方会看到）" : "哪里不对、怎样改（申请方会看到）"}
            list="reasons"
            defaultValue={finding?.reason ?? ""}
          />
        </div>
        {isCondition && (
          <TextField
            name={`${name}.evidence`}
            label="核对的依据"
            hint={hint || undefined}
            optional
            defaultValue={finding?.evidence ?? ""}
          />
        )}
      </div>
    </div>
  );
}

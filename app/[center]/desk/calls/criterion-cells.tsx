"use client";

import { oneValue, useField } from "@/components/ui/form-context";
import type { CallCriterion } from "@/lib/domain/recruitment/call/criteria";
import { sectionText } from "@/lib/domain/recruitment/rubric";

interface CellProps {
  name: string;
  label: string;
  value: string;
  numeric?: boolean;
  most?: number;
  placeholder?: string;
}

export function Cell({ name, label, value, numeric = false, most = 60, placeholder }: CellProps) {
  const { id, typed, aria } = useField(name, undefined);
  return (
    <input
      {...aria}
      id={id}
      name={name}
      aria-label={label}
      inputMode={numeric ? "decimal" : "text"}
      autoComplete="off"
      maxLength={numeric ? 8 : most}
      placeholder={placeholder}
      defaultValue={oneValue(typed) ?? value}
      className={`input ${numeric ? "text-end tabular-nums" : ""}`}
    />
  );
}

/** What the head says, where there is none to be seen. */
export function CellLabel({ children }: { children: string }) {
  return (
    <span aria-hidden="true" className="shrink-0 pe-2 text-sm text-muted sm:hidden">
      {children}
    </span>
  );
}

/** Below the line and not below the cell: a column of numbers is too narrow for a sentence. */
export function CellError({ name }: { name: string }) {
  const { id, error } = useField(name, undefined);
  if (!error) return null;
  return (
    <p id={`${id}-error`} className="mt-1 text-sm text-refused">
      {error}
    </p>
  );
}

/** What stands above a criterion and what to look at: out of sight where a line has no use for it. */
export function CriterionMore({
  row,
  section = [],
  evidence,
}: Pick<CallCriterion, "row" | "section" | "evidence">) {
  const [above, look] = [`criterionSection.${row}`, `criterionEvidence.${row}`];
  const wrong = [useField(above, undefined).error, useField(look, undefined).error].some(Boolean);
  return (
    <details open={wrong || section.length > 0 || Boolean(evidence)} className="mt-1 text-sm">
      <summary className="cursor-pointer text-muted underline underline-offset-2">上级指标和评分依据</summary>
      <div className="mt-1 grid gap-1.5 sm:grid-cols-2">
        <Cell
          name={above}
          label={`第 ${row} 项的上级指标`}
          value={sectionText({ section })}
          most={100}
          placeholder="如 服务能力/专业团队"
        />
        <Cell
          name={look}
          label={`第 ${row} 项的评分依据`}
          value={evidence ?? ""}
          most={200}
          placeholder="看什么，如 近两年结项报告"
        />
      </div>
      <CellError name={above} />
      <CellError name={look} />
    </details>
  );
}

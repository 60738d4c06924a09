import type { ReactNode } from "react";

export interface Fact {
  label: string;
  /** Empty shows 未填写 in grey. */
  value: ReactNode;
  /** Takes the whole row: long texts. */
  wide?: boolean | undefined;
}

interface Props {
  facts: readonly Fact[];
  columns?: 1 | 2 | 3 | undefined;
}

/** As many as leave room for a credit code on one line. */
const threeAtMost = "sm:grid-cols-[repeat(auto-fill,minmax(max(11rem,26%),1fr))]";
const grids = { 1: "", 2: "sm:grid-cols-2", 3: threeAtMost };

function isEmpty(value: ReactNode): boolean {
  return value === null || value === undefined || value === "";
}

/** What is known of a thing: label above, value below, in columns. */
export function Facts({ facts, columns = 2 }: Props) {
  return (
    <dl className={`grid grid-cols-1 gap-x-8 gap-y-3.5 ${grids[columns]}`}>
      {facts.map((fact) => (
        <div key={fact.label} className={`min-w-0 ${fact.wide ? "col-span-full" : ""}`}>
          <dt className="text-sm text-muted">{fact.label}</dt>
          <dd className="whitespace-pre-line text-pretty">
            {isEmpty(fact.value) ? <span className="text-muted">未填写</span> : fact.value}
          </dd>
        </div>
      ))}
    </dl>
  );
}

import { ChartFrame } from "./chart-frame";
import { ChartRow } from "./chart-row";

export interface FunnelStep {
  label: string;
  value: number;
  href?: string | undefined;
}

interface Props {
  title: string;
  note?: string | undefined;
  unit: string;
  steps: readonly FunnelStep[];
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "—" : `${((part / whole) * 100).toFixed(1)}%`;
}

/** How many are left after each step of a batch, and which part of the step before that is. */
export function FunnelChart({ title, note, unit, steps }: Props) {
  const first = Math.max(1, steps[0]?.value ?? 0);
  const rows = steps.map((step, index) => {
    const before = steps[index - 1];
    return { ...step, ofBefore: before ? percent(step.value, before.value) : "" };
  });
  return (
    <ChartFrame
      title={title}
      note={note}
      head={["环节", `数量（${unit}）`, "占上一环节"]}
      rows={rows.map((row) => [row.label, `${row.value}`, row.ofBefore])}
    >
      <ol className="grid grid-cols-[fit-content(9rem)_1fr_auto] items-center gap-x-3 gap-y-3">
        {rows.map((row) => (
          <ChartRow
            key={row.label}
            label={row.label}
            href={row.href}
            share={row.value / first}
            text={`${row.value} ${unit}`}
            note={row.ofBefore && `上一环节的 ${row.ofBefore}`}
          />
        ))}
      </ol>
    </ChartFrame>
  );
}

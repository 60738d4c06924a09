import type { ComponentProps } from "react";
import { Stat } from "./stat";

type Figure = ComponentProps<typeof Stat>;

/** So many beside each other that none is left alone in the last row. */
const columns = {
  3: "lg:grid-cols-3 print:grid-cols-3",
  4: "lg:grid-cols-4 print:grid-cols-4",
  5: "lg:grid-cols-5 print:grid-cols-5",
};

function columnsFor(count: number): keyof typeof columns {
  if (count === 5) return 5;
  return count % 3 === 0 && count % 4 !== 0 ? 3 : 4;
}

/** Figures that belong together, in even rows. */
export function StatGrid({ stats }: { stats: readonly Figure[] }) {
  return (
    <div className={`grid gap-4 sm:grid-cols-2 ${columns[columnsFor(stats.length)]}`}>
      {stats.map((stat) => (
        <Stat key={stat.label} {...stat} />
      ))}
    </div>
  );
}

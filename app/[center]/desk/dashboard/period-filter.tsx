import { FilterBar } from "@/components/ui/filter/filter-bar";
import { FilterText } from "@/components/ui/filter/filter-text";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";

interface Props {
  action: string;
  from: CivilDate | null;
  to: CivilDate | null;
}

/** Of which days the figures of a page speak. */
export function PeriodFilter({ action, from, to }: Props) {
  return (
    <FilterBar action={action} clearHref={from || to ? action : undefined}>
      <FilterText name="from" label="从某一天" value={from ?? undefined} short />
      <FilterText name="to" label="到某一天" value={to ?? undefined} short />
    </FilterBar>
  );
}

/** The period in words: until today, unless asked otherwise. */
export function periodWords({ from, to }: Pick<Props, "from" | "to">, today: CivilDate): string {
  const until = `截至${formatDate(to ?? today)}`;
  return from ? `${formatDate(from)}以来，${until}` : until;
}

/** The same as the lists behind the figures are asked for it. */
export function periodQuery({ from, to }: Pick<Props, "from" | "to">): string {
  return `${from ? `&from=${from}` : ""}${to ? `&to=${to}` : ""}`;
}

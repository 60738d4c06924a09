import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { incubationFigures, sortLabels } from "@/lib/domain/incubation/figures";
import type { getDashboard } from "@/lib/usecases/oversight/dashboard";
import { FigureCell } from "./figure-cell";

const columns = ["incubated", "present", "graduated", "left", "evicted"] as const;

interface Props extends Pick<Awaited<ReturnType<typeof getDashboard>>, "statuses"> {
  desk: string;
  /** Of the list of all that ever entered. */
  everEntered: string;
  until: string;
}

/** What became of all that ever entered, by what they are before the law today. */
export function StatusTable({ desk, statuses, everEntered, until }: Props) {
  const shown = statuses.filter(({ incubated }) => incubated > 0);
  const listOf = (column: (typeof columns)[number]) =>
    column === "incubated" ? everEntered : `${desk}/incubatees?state=${column}`;
  return (
    <Section
      title="按登记备案（单位：家）"
      action={<span className="text-muted">目前的情况，{until}</span>}
      flush
    >
      <Table
        caption="进入孵化的组织按登记备案，目前在孵、已出壳、退出各有多少"
        columns={[
          { label: "登记备案" },
          ...columns.map((column) => ({ label: incubationFigures[column].label, num: true })),
        ]}
      >
        {shown.map(({ legalStatus, ...counts }) => (
          <tr key={legalStatus}>
            <td>{sortLabels[legalStatus]}</td>
            {columns.map((column) => (
              <FigureCell
                key={column}
                value={counts[column]}
                href={`${listOf(column)}&legalStatus=${legalStatus}`}
              />
            ))}
          </tr>
        ))}
      </Table>
    </Section>
  );
}

import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { type Counted, type CountedLine, countedLines } from "@/lib/domain/incubation/report/counted";

interface Props {
  counted: Counted;
  /** Where the list stands that a line was counted from. */
  listAt: (line: CountedLine) => string;
  /** Of when the figures are, and what they leave out. */
  note: ReactNode;
  action?: ReactNode;
}

/** What a period amounts to, each figure with the way to its list. */
export function CountedFigures({ counted, listAt, note, action }: Props) {
  return (
    <Section title="平台统计的数字" action={action}>
      <p className="mb-2 text-sm text-muted">{note}</p>
      <Table caption="平台统计的数字" columns={[{ label: "项目" }, { label: "数量" }]}>
        {countedLines(counted).map((line) => (
          <tr key={line.label}>
            <td className={line.kind ? "ps-8" : ""}>
              <a className="link-plain underline" href={listAt(line)}>
                {line.kind ? `其中${line.label}` : line.label}
              </a>
            </td>
            <td>{line.value}</td>
          </tr>
        ))}
      </Table>
    </Section>
  );
}

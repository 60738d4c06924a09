import { RowLink } from "@/components/ui/row-link";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import {
  type IncubationState,
  incubationLabels,
  incubationTones,
} from "@/lib/domain/incubation/incubatee-lifecycle";
import { type Category, categoryLabels } from "@/lib/domain/registry/categories";

interface Props {
  slug: string;
  rows: readonly {
    id: string;
    name: string;
    creditCode: string | null;
    category: Category;
    cohort: { number: number; name: string } | null;
    startedOn: CivilDate;
    state: IncubationState;
    /** Null for those that entered before the platform. */
    agreement: string | null;
  }[];
}

/** Organizations that entered incubation; a row opens the agreement it entered with. */
export function IncubateeTable({ slug, rows }: Props) {
  return (
    <Table
      caption="在孵组织"
      columns={[
        { label: "组织名称" },
        { label: "统一社会信用代码", fit: true, wideOnly: true },
        { label: "类别", fit: true, wideOnly: true },
        { label: "批次", fit: true, wideOnly: true },
        { label: "进入孵化", fit: true, wideOnly: true },
        { label: "状态", fit: true },
      ]}
    >
      {rows.map((row) => (
        <tr key={row.id}>
          <td>
            {row.agreement ? (
              <RowLink href={`/${slug}/desk/agreements/${row.agreement}`}>{row.name}</RowLink>
            ) : (
              row.name
            )}
          </td>
          <td className="fit wide-only tabular-nums">
            {row.creditCode ?? <span className="text-muted">尚未登记</span>}
          </td>
          <td className="fit wide-only">{categoryLabels[row.category]}</td>
          <td className="fit wide-only">{row.cohort?.name}</td>
          <td className="fit wide-only">{formatDate(row.startedOn)}</td>
          <td className="fit">
            <Tag tone={incubationTones[row.state]}>{incubationLabels[row.state]}</Tag>
          </td>
        </tr>
      ))}
    </Table>
  );
}

import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import type { NoticeRow, NoticeRows } from "@/lib/usecases/admission/notice-rows";

interface Props {
  rows: NoticeRows;
  /** The measure word of what is chosen. */
  unit: string;
}

function Names({ caption, rows }: { caption: string; rows: readonly NoticeRow[] }) {
  return (
    <Table
      caption={caption}
      columns={[
        { label: "名次", num: true, fit: true },
        { label: "组织名称" },
        { label: "负责人", fit: true },
        { label: "得分", num: true, fit: true },
      ]}
    >
      {rows.map((row) => (
        <tr key={row.receipt}>
          <td className="num fit">{row.rank}</td>
          <td>
            {row.project ?? row.name}
            {row.project && <span className="block text-sm text-muted">{row.name}</span>}
            {(row.tier ?? row.granted) && (
              <span className="block text-sm text-muted">{row.tier ?? `核定 ${row.granted}`}</span>
            )}
            {row.group && <span className="block text-sm text-muted">{row.group}</span>}
          </td>
          <td className="fit">{row.leader}</td>
          <td className="num fit">{row.score ?? "—"}</td>
        </tr>
      ))}
    </Table>
  );
}

/** The names a draft will carry, for staff to compare while they word it. */
export function DraftedNames({ rows: { admitted, reserve, award }, unit }: Props) {
  if (award)
    return (
      <Section title="委托结果">
        <Facts columns={1} facts={award} />
      </Section>
    );
  return (
    <div className="flex flex-col gap-4">
      <Section title={`入围 ${admitted.length} ${unit}`} flush>
        <Names caption="入围名单" rows={admitted} />
      </Section>
      {reserve.length > 0 && (
        <Section title={`候补 ${reserve.length} ${unit}`} flush>
          <Names caption="候补名单" rows={reserve} />
        </Section>
      )}
    </div>
  );
}

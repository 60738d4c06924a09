import { Table } from "@/components/ui/table";
import { type Indicator, type Scores, totalOf } from "@/lib/domain/review/indicator";

interface Column {
  label: string;
  scores: Scores;
}

interface Props {
  caption: string;
  indicators: readonly Indicator[];
  /** Who gave points, a column each. */
  by: readonly Column[];
}

/** Points by indicator, each with what was remarked, and their sum. */
export function ScoreTable({ caption, indicators, by }: Props) {
  const heads = by.map(({ label }) => ({ label, num: true, fit: true }));
  return (
    <Table
      caption={caption}
      columns={[{ label: "指标" }, { label: "满分", num: true, fit: true }, ...heads]}
      foot={
        <tr>
          <td>合计</td>
          <td className="num fit">{indicators.reduce((sum, { points }) => sum + points, 0)}</td>
          {by.map(({ label, scores }) => (
            <td key={label} className="num fit">
              {Object.keys(scores).length > 0 ? totalOf(scores) : "—"}
            </td>
          ))}
        </tr>
      }
    >
      {indicators.map(({ id, title, about, points }) => (
        <tr key={id}>
          <td>
            {title}
            {about && <p className="text-sm text-muted">{about}</p>}
            {by.map(({ label, scores }) => {
              const note = scores[id]?.note;
              return note ? <p key={label} className="text-sm">{`${label}：${note}`}</p> : null;
            })}
          </td>
          <td className="num fit">{points}</td>
          {by.map(({ label, scores }) => (
            <td key={label} className="num fit">
              {scores[id]?.points ?? "—"}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}

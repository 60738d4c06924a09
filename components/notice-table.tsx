export interface NoticeTableRow {
  rank: number;
  receipt: string;
  name: string;
  category: string;
  track: string;
  /** Masked. */
  leader: string;
  score: string;
}

interface Props {
  caption: string;
  rows: readonly NoticeTableRow[];
}

/** The names of a notice in rank order, as the paper prints them. On a phone it scrolls sideways, whole. */
export function NoticeTable({ caption, rows }: Props) {
  return (
    <div className="overflow-x-auto print:overflow-visible">
      <table className="min-w-136 print:min-w-0">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="whitespace-nowrap">
              名次
            </th>
            <th scope="col">组织名称</th>
            <th scope="col">类别</th>
            <th scope="col" className="whitespace-nowrap">
              登记情况
            </th>
            <th scope="col" className="whitespace-nowrap">
              负责人
            </th>
            <th scope="col" className="whitespace-nowrap">
              得分
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.receipt}>
              <td className="whitespace-nowrap">{row.rank}</td>
              <td>{row.name}</td>
              <td>{row.category}</td>
              <td className="whitespace-nowrap">{row.track}</td>
              <td className="whitespace-nowrap">{row.leader}</td>
              <td className="whitespace-nowrap">{row.score}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

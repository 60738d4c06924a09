import { Fragment } from "react";

export interface NoticeTableRow {
  rank: number;
  receipt: string;
  name: string;
  category: string;
  legalStatus: string;
  /** Masked. */
  leader: string;
  /** Null where no ranking was made. */
  score: string | null;
  /** Which of several groups, each with ranks of its own. */
  group?: string;
}

interface Props {
  caption: string;
  rows: readonly NoticeTableRow[];
}

/** The names of a notice in rank order, as the paper prints them. On a phone what is not rank, name or score stands
 * below the name. */
export function NoticeTable({ caption, rows }: Props) {
  return (
    <table className="notice-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">名次</th>
          <th scope="col">组织名称</th>
          <th scope="col" className="wide-only">
            类别
          </th>
          <th scope="col" className="wide-only">
            登记情况
          </th>
          <th scope="col" className="wide-only">
            负责人
          </th>
          <th scope="col">得分</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <Fragment key={row.receipt}>
            {row.group && row.group !== rows[at - 1]?.group && (
              <tr>
                <th colSpan={6} scope="rowgroup">
                  {row.group}
                </th>
              </tr>
            )}
            <tr>
              <td>{row.rank}</td>
              <td>
                {row.name}
                <span className="narrow-only break-keep">
                  {row.category}，{row.legalStatus}，负责人 {row.leader}
                </span>
              </td>
              <td className="wide-only">{row.category}</td>
              <td className="wide-only">{row.legalStatus}</td>
              <td className="wide-only">{row.leader}</td>
              <td>{row.score ?? "—"}</td>
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

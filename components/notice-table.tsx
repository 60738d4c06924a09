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
  /** Of calls for projects; the amount as printed. */
  project?: string;
  granted?: string;
  /** Of a contest. */
  tier?: string;
}

interface Props {
  caption: string;
  rows: readonly NoticeTableRow[];
}

/** The names of a notice in rank order, as the paper prints them. On a phone what is not rank, name or score stands
 * below the name. */
export function NoticeTable({ caption, rows }: Props) {
  const projects = rows.some(({ project }) => project !== undefined);
  const money = rows.some(({ granted }) => granted !== undefined);
  return (
    <table className="notice-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">名次</th>
          {projects && <th scope="col">项目名称</th>}
          <th scope="col">{projects ? "申报单位" : "组织名称"}</th>
          {!projects && (
            <>
              <th scope="col" className="wide-only">
                类别
              </th>
              <th scope="col" className="wide-only">
                登记情况
              </th>
              <th scope="col" className="wide-only">
                负责人
              </th>
            </>
          )}
          <th scope="col">得分</th>
          {money && <th scope="col">核定金额</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <Fragment key={row.receipt}>
            {headOf(row) && headOf(row) !== headOf(rows[at - 1]) && (
              <tr>
                <th colSpan={6} scope="rowgroup">
                  {headOf(row)}
                </th>
              </tr>
            )}
            <tr>
              <td>{row.rank}</td>
              {projects && <td>{row.project}</td>}
              <td>
                {row.name}
                {!projects && (
                  <span className="narrow-only break-keep">
                    {row.category}，{row.legalStatus}，负责人 {row.leader}
                  </span>
                )}
              </td>
              {!projects && (
                <>
                  <td className="wide-only">{row.category}</td>
                  <td className="wide-only">{row.legalStatus}</td>
                  <td className="wide-only">{row.leader}</td>
                </>
              )}
              <td>{row.score ?? "—"}</td>
              {money && <td>{row.granted}</td>}
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

/** The heading above a row: its group, or its tier. */
function headOf(row: NoticeTableRow | undefined): string | undefined {
  return row?.tier ?? row?.group;
}

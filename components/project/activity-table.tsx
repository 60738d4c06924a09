import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import { type ActivityState, activityLabels, activityTones } from "@/lib/domain/registry/activity";

interface Row {
  id: string;
  title: string;
  heldOn: CivilDate;
  events: number;
  attendances: number | null;
  state: ActivityState;
  line: string | null;
}

interface Props {
  project: string;
  rows: readonly Row[];
  total: number;
  /** Where activities are listed. */
  at: string;
  /** Whether one may be entered now. */
  open: boolean;
}

const columns = [
  { label: "活动" },
  { label: "服务指标", wideOnly: true },
  { label: "日期", fit: true },
  { label: "场次", num: true, wideOnly: true },
  { label: "人次", num: true, wideOnly: true },
  { label: "状态", fit: true },
];

/** The latest activities of a project, and the way to all. */
export function ActivityTable({ project, rows, total, at, open }: Props) {
  const more = total > rows.length;
  return (
    <Section
      title={total > 0 ? `活动（${total}）` : "活动"}
      action={
        <span className="flex gap-4">
          {more && (
            <a className="link" href={`${at}?project=${project}`}>
              全部 {total} 项
            </a>
          )}
          {open && (
            <a className="link" href={`${at}/new?project=${project}`}>
              登记活动
            </a>
          )}
        </span>
      }
    >
      {total === 0 && <p className="text-muted">还没有登记这个项目的活动；确认后计入服务指标。</p>}
      {total > 0 && (
        <Table caption="活动" columns={columns}>
          {rows.map(({ id, title, heldOn, events, attendances, state, line }) => (
            <tr key={id}>
              <td>
                <a className="link-plain underline" href={`${at}/${id}`}>
                  {title}
                </a>
              </td>
              <td className="wide-only">{line ?? "—"}</td>
              <td className="fit">{formatDate(heldOn)}</td>
              <td className="num wide-only">{events}</td>
              <td className="num wide-only">{attendances ?? "—"}</td>
              <td className="fit">
                <Tag tone={activityTones[state]}>{activityLabels[state]}</Tag>
              </td>
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}

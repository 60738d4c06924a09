import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import {
  type PlanLineState,
  planLineLabels,
  planLineState,
  planLineTones,
} from "@/lib/domain/projects/project/plan-line";
import type { ProjectState } from "@/lib/domain/projects/project/project";

interface Line {
  id: string;
  name: string;
  unit: string;
  target: number;
  done: number;
  percent: number;
  tolerance: number;
  dueOn: CivilDate | null;
  evidence: string | null;
}

interface Props {
  lines: readonly Line[];
  /** Whose plan it is. */
  project: { state: ProjectState; endsOn: CivilDate };
  today: CivilDate;
  /** Where the activities are listed that a line counts, for those who have such a list. */
  at?: string | undefined;
}

const columns = [
  { label: "指标" },
  { label: "完成", num: true },
  { label: "进度", wideOnly: true },
  { label: "期限", fit: true, wideOnly: true },
  { label: "", fit: true },
];

/** What was promised and what is done of it, a line each, from confirmed activities. */
export function PlanLines({ lines, project, today, at }: Props) {
  return (
    <Section title="服务指标">
      {lines.length === 0 && <p className="text-muted">还没有服务指标。</p>}
      {lines.length > 0 && (
        <Table caption="服务指标" columns={columns}>
          {lines.map((line) => (
            <PlanRow key={line.id} line={line} state={planLineState(line, project, today)} at={at} />
          ))}
        </Table>
      )}
    </Section>
  );
}

function PlanRow({ line, state, at }: { line: Line; state: PlanLineState; at: string | undefined }) {
  const { id, name, unit, target, done, percent, tolerance, dueOn, evidence } = line;
  return (
    <tr id={id}>
      <td>
        {name}
        {evidence && <span className="block text-sm text-muted">佐证：{evidence}</span>}
      </td>
      <td className="num">
        {at ? (
          <a className="link-plain underline" href={`${at}?state=confirmed&line=${id}`}>
            {done}
          </a>
        ) : (
          done
        )}{" "}
        / {target} {unit}
        {tolerance > 0 && <span className="block text-sm text-muted">允许差 {tolerance}%</span>}
      </td>
      <td className="wide-only">
        <progress className="progress progress-primary w-full" value={percent} max={100}>
          {percent}%
        </progress>
      </td>
      <td className="fit wide-only">{dueOn ? formatDate(dueOn) : "项目结束前"}</td>
      <td className="fit">
        <Tag tone={planLineTones[state]}>{planLineLabels[state]}</Tag>
      </td>
    </tr>
  );
}

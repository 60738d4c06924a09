import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import { isLate } from "@/lib/domain/projects/plan-line";

interface Line {
  id: string;
  name: string;
  unit: string;
  target: number;
  done: number;
  percent: number;
  reached: boolean;
  tolerance: number;
  dueOn: CivilDate | null;
  evidence: string | null;
}

interface Props {
  lines: readonly Line[];
  /** Until when a line is due that says nothing else. */
  endsOn: CivilDate;
  today: CivilDate;
  /** Where the activities are listed that a line counts. */
  at: string;
}

const columns = [
  { label: "指标" },
  { label: "完成", num: true },
  { label: "进度", wideOnly: true },
  { label: "期限", fit: true, wideOnly: true },
  { label: "", fit: true },
];

/** What was promised and what is done of it, a line each, from confirmed activities. */
export function PlanLines({ lines, endsOn, today, at }: Props) {
  return (
    <Section title="服务指标">
      {lines.length === 0 && <p className="text-muted">还没有服务指标。</p>}
      {lines.length > 0 && (
        <Table caption="服务指标" columns={columns}>
          {lines.map((line) => (
            <PlanRow key={line.id} line={line} late={isLate(line, endsOn, today)} at={at} />
          ))}
        </Table>
      )}
    </Section>
  );
}

function PlanRow({ line, late, at }: { line: Line; late: boolean; at: string }) {
  const { id, name, unit, target, done, percent, reached, tolerance, dueOn, evidence } = line;
  return (
    <tr>
      <td>
        {name}
        {evidence && <span className="block text-sm text-muted">佐证：{evidence}</span>}
      </td>
      <td className="num">
        <a className="link-plain underline" href={`${at}?state=confirmed&line=${id}`}>
          {done}
        </a>{" "}
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
        {reached && <Tag tone="passed">已达标</Tag>}
        {late && <Tag tone="refused">已逾期</Tag>}
        {!reached && !late && <Tag tone="running">进行中</Tag>}
      </td>
    </tr>
  );
}

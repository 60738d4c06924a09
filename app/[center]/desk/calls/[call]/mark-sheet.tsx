import { Table } from "@/components/ui/table";
import { fullMark, usualFullMark } from "@/lib/domain/recruitment/call";

interface Props {
  criteria: readonly { id: string; name: string; max: number; step: number }[];
}

/** The criteria as the panel will mark by them. */
export function MarkSheet({ criteria }: Props) {
  const sum = fullMark(criteria);
  return (
    <Table
      caption="评分指标"
      columns={[{ label: "指标" }, { label: "满分", num: true }, { label: "打分单位", num: true }]}
      foot={
        <tr>
          <td>合计</td>
          <td className="num">{sum} 分</td>
          <td>{sum !== usualFullMark && `不是 ${usualFullMark} 分`}</td>
        </tr>
      }
    >
      {criteria.map(({ id, name, max, step }) => (
        <tr key={id}>
          <td>{name}</td>
          <td className="num">{max} 分</td>
          <td className="num">{step} 分</td>
        </tr>
      ))}
    </Table>
  );
}

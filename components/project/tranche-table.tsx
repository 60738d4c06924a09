import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import { type Fen, formatYuan } from "@/lib/domain/base/money";
import {
  type TrancheCondition,
  type TrancheState,
  trancheConditionLabels,
  trancheLabels,
  trancheTones,
} from "@/lib/domain/projects/money/tranche";

interface Row {
  id: string;
  name: string;
  amountFen: Fen;
  condition: TrancheCondition;
  conditionText: string | null;
  dueOn: CivilDate | null;
  state: TrancheState;
}

interface Props {
  tranches: readonly Row[];
  /** Where a payment has its page. */
  at: string;
  /** Where the plan is written, and why it is not now. */
  plan?: { at: string; whyNot: string | null };
}

const columns = [
  { label: "期次" },
  { label: "金额", num: true },
  { label: "条件", wideOnly: true },
  { label: "预计日期", fit: true, wideOnly: true },
  { label: "状态", fit: true },
];

/** How a grant is paid, part by part. */
export function TrancheTable({ tranches, at, plan }: Props) {
  return (
    <Section
      title="拨付计划"
      action={
        plan?.whyNot === null && (
          <a className="link" href={plan.at}>
            填写拨付计划
          </a>
        )
      }
    >
      {tranches.length === 0 && <p className="text-muted">还没有拨付计划。</p>}
      {plan?.whyNot && <p className="text-muted mb-3">{plan.whyNot}</p>}
      {tranches.length > 0 && (
        <Table caption="拨付计划" columns={columns}>
          {tranches.map(({ id, name, amountFen, condition, conditionText, dueOn, state }) => (
            <tr key={id}>
              <td>
                <a className="link-plain underline" href={`${at}/${id}`}>
                  {name}
                </a>
              </td>
              <td className="num">{formatYuan(amountFen)}</td>
              <td className="wide-only">{conditionText ?? trancheConditionLabels[condition]}</td>
              <td className="fit wide-only">{dueOn ? formatDate(dueOn) : "—"}</td>
              <td className="fit">
                <Tag tone={trancheTones[state]}>{trancheLabels[state]}</Tag>
              </td>
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}

import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { Planned, TakeoverOutcome } from "@/lib/domain/incubation/takeover-plan";

/** So many rows are shown, those that need somebody first; the next upload shows the rest. */
const shown = 100;

const order: readonly TakeoverOutcome["kind"][] = ["fault", "unsure", "new", "known", "done"];

const tags = {
  fault: { tone: "refused", text: "需要改正" },
  unsure: { tone: "todo", text: "可能重复" },
  new: { tone: "running", text: "新建档案" },
  known: { tone: "passed", text: "已有档案" },
  done: { tone: "ended", text: "已登记过" },
} as const;

/** Each row of a sheet with what it would become. */
export function PlannedRows({ planned, slug }: { planned: readonly Planned[]; slug: string }) {
  const rows = planned.toSorted(
    (one, other) => order.indexOf(one.outcome.kind) - order.indexOf(other.outcome.kind),
  );
  return (
    <>
      <Table
        caption="逐行核对的结果"
        columns={[{ label: "行", num: true }, { label: "组织名称" }, { label: "结果" }, { label: "说明" }]}
      >
        {rows.slice(0, shown).map(({ line, name, outcome, notes }) => (
          <tr key={line}>
            <td className="num">{line}</td>
            <td>{name}</td>
            <td>
              <Tag tone={tags[outcome.kind].tone}>{tags[outcome.kind].text}</Tag>
            </td>
            <td>
              <Explained outcome={outcome} slug={slug} />
              {notes.map((note) => (
                <p key={note}>{note}</p>
              ))}
            </td>
          </tr>
        ))}
      </Table>
      {rows.length > shown && <p className="text-sm text-muted">还有 {rows.length - shown} 行没有列出。</p>}
    </>
  );
}

function Explained({ outcome, slug }: { outcome: TakeoverOutcome; slug: string }) {
  switch (outcome.kind) {
    case "fault":
      return outcome.faults.map(({ column, fault }) => (
        <p key={column + fault}>
          {column}：{fault}
        </p>
      ));
    case "known":
    case "done": {
      const { id, name } = outcome.organization;
      return (
        <a className="link" href={`/${slug}/desk/organizations/${id}`}>
          {name}
        </a>
      );
    }
    case "unsure":
      return `与 ${outcome.likely.map(({ name }) => name).join("、")} 同名或同编号`;
    case "new":
      return null;
  }
}

import { CheckedRows, RowFaults } from "@/components/list/checked-rows";
import type { Planned, TakeoverOutcome } from "@/lib/domain/incubation/takeover-plan";

const tags = {
  fault: { tone: "refused", text: "需要改正" },
  unsure: { tone: "todo", text: "可能重复" },
  new: { tone: "running", text: "新建档案" },
  known: { tone: "passed", text: "已有档案" },
  done: { tone: "ended", text: "已登记过" },
} as const;

/** Each row of a sheet with what it would become. */
export function PlannedRows({ planned, slug }: { planned: readonly Planned[]; slug: string }) {
  return (
    <CheckedRows
      label="组织名称"
      tags={tags}
      rows={planned.map(({ line, name, outcome, notes }) => ({
        ...{ line, name, outcome: outcome.kind },
        words: (
          <>
            <Explained outcome={outcome} slug={slug} />
            {notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </>
        ),
      }))}
    />
  );
}

function Explained({ outcome, slug }: { outcome: TakeoverOutcome; slug: string }) {
  switch (outcome.kind) {
    case "fault":
      return <RowFaults faults={outcome.faults} />;
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

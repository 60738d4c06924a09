import { LinkedList } from "@/components/record/linked-list";
import { Section } from "@/components/ui/section";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import { type Fen, formatYuan } from "@/lib/domain/base/money";
import { changeKindLabels } from "@/lib/domain/projects/change/change";
import { type RefundState, refundLabels, refundTones } from "@/lib/domain/projects/money/refund";
import type { ProjectState } from "@/lib/domain/projects/project/project";
import {
  afterUpheld,
  afterUpheldInWords,
  changesAfterUpheld,
  type Opposing,
} from "@/lib/domain/projects/project/upheld";

interface Refund {
  id: string;
  amountFen: Fen;
  dueOn: CivilDate;
  state: RefundState;
}

interface Props {
  objection: string;
  project: {
    id: string;
    name: string;
    state: ProjectState;
    paidFen: bigint;
    change: Opposing["change"];
    refunds: readonly Refund[];
  };
  desk: string;
}

/** What follows for a project from an objection that was right, and the acts that lead there. */
export function AfterUpheld({ objection, project, desk }: Props) {
  const { id, name, state, paidFen, change, refunds } = project;
  const at = `${desk}/projects/${id}`;
  const because = `?objection=${objection}`;
  const next = afterUpheld(state, change);
  const asks =
    next === "ask"
      ? changesAfterUpheld(state).map((kind) => ({
          key: kind,
          words: `申请${changeKindLabels[kind]}`,
          href: `${at}/change/${kind}${because}`,
        }))
      : [];
  return (
    <>
      <Section title="异议成立之后">
        <p>{afterUpheldInWords(state, change)}</p>
      </Section>
      <LinkedList
        title="去办理"
        items={[
          { key: "project", words: `项目“${name}”`, href: at },
          ...(change
            ? [
                {
                  key: change.id,
                  words: `${changeKindLabels[change.kind]}申请`,
                  href: `${desk}/changes/${change.id}`,
                },
              ]
            : []),
          ...asks,
          ...(paidFen > 0n ? [{ key: "refund", words: "追回资金", href: `${at}/refund${because}` }] : []),
        ]}
      />
      <LinkedList
        title="因此追回"
        items={refunds.map(({ id: refund, amountFen, dueOn, state: stands }) => ({
          key: refund,
          words: formatYuan(amountFen),
          href: `${desk}/refunds/${refund}`,
          note: `${formatDate(dueOn)}前退回`,
          tag: { text: refundLabels[stands], tone: refundTones[stands] },
        }))}
      />
    </>
  );
}

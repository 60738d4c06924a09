import { LinkedList } from "@/components/record/linked-list";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { formatDate } from "@/lib/domain/base/civil-date";
import { formatYuan } from "@/lib/domain/base/money";
import {
  changeKindLabels,
  changeLabels,
  changeTones,
  ownKinds,
  whyNotChange,
} from "@/lib/domain/projects/change/change";
import { refundLabels, refundTones } from "@/lib/domain/projects/money/refund";
import type { ProjectState } from "@/lib/domain/projects/project/project";
import type { standingOf } from "@/lib/usecases/projects/project/project-standing";

interface Props {
  project: { id: string; state: ProjectState };
  standing: Awaited<ReturnType<typeof standingOf>>;
  /** Whether this organization is in the lead: it asks for changes. */
  leads: boolean;
  /** The address of the portal. */
  portal: string;
}

/** Changes and refunds of a project, as who carries it out sees them. */
export function OwnBeside({ project, standing, leads, portal }: Props) {
  const { changes, changesSoFar, refunds } = standing;
  const offered = ownKinds.filter(
    (kind) => whyNotChange(kind, { state: project.state, open: changes, ground: false }) === null,
  );
  return (
    <>
      <LinkedList
        title="变更"
        items={changesSoFar.map(({ id, kind, state, by }) => ({
          key: id,
          words: changeKindLabels[kind],
          href: `${portal}/changes/${id}`,
          note: `${by}申请`,
          tag: { text: changeLabels[state], tone: changeTones[state] },
        }))}
      />
      {leads && offered.length > 0 && (
        <Section title="申请变更">
          <p className="text-muted">超出预算、延期或调整指标的，申请变更，批准后生效。</p>
          <div className="flex flex-wrap gap-2">
            {offered.map((kind) => (
              <LinkButton
                key={kind}
                href={`${portal}/projects/${project.id}/change/${kind}`}
                variant="secondary"
              >
                {changeKindLabels[kind]}
              </LinkButton>
            ))}
          </div>
        </Section>
      )}
      <LinkedList
        title="追回"
        items={refunds.map(({ id, amountFen, reason, dueOn, state }) => ({
          key: id,
          words: formatYuan(amountFen),
          note: `${formatDate(dueOn)}前退回：${reason}`,
          tag: { text: refundLabels[state], tone: refundTones[state] },
        }))}
      />
    </>
  );
}

import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import {
  type VisitMethod,
  type VisitState,
  visitLabels,
  visitMethodLabels,
  visitTones,
} from "@/lib/domain/projects/supervision/supervision-visit";

interface Visit {
  id: string;
  method: VisitMethod;
  plannedOn: CivilDate;
  heldOn: CivilDate | null;
  place: string | null;
  met: string | null;
  body: string | null;
  state: VisitState;
}

interface Props {
  visits: readonly Visit[];
  /** Where a visit has its page. */
  at: string;
  /** Where one is planned. */
  plan?: string | undefined;
}

const columns = [
  { label: "走访" },
  { label: "见到的人", wideOnly: true },
  { label: "第三方", wideOnly: true },
  { label: "状态", fit: true },
];

/** The visits of third parties, planned and held. */
export function VisitTable({ visits, at, plan }: Props) {
  return (
    <Section
      title="督导走访"
      action={
        plan && (
          <LinkButton size="sm" href={plan}>
            安排走访
          </LinkButton>
        )
      }
    >
      {visits.length === 0 && <p className="text-muted">还没有安排走访。</p>}
      {visits.length > 0 && (
        <Table caption="督导走访" columns={columns}>
          {visits.map(({ id, method, plannedOn, heldOn, place, met, body, state }) => (
            <tr key={id}>
              <td>
                <a className="link-plain underline" href={`${at}/${id}`}>
                  {formatDate(heldOn ?? plannedOn)} {visitMethodLabels[method]}
                </a>
                {place && <span className="block text-sm text-muted">{place}</span>}
              </td>
              <td className="wide-only">{met ?? "—"}</td>
              <td className="wide-only">{body ?? "—"}</td>
              <td className="fit">
                <Tag tone={visitTones[state]}>{visitLabels[state]}</Tag>
              </td>
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}

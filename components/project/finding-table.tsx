import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import {
  type FindingState,
  findingLabels,
  findingTones,
} from "@/lib/domain/projects/supervision/project-finding";

interface Finding {
  id: string;
  number: number;
  text: string;
  serious: boolean;
  state: FindingState;
  dueOn: CivilDate;
}

interface Props {
  findings: readonly Finding[];
  today: CivilDate;
  at: string;
  /** Where one is raised. */
  raise?: string | undefined;
}

const columns = [
  { label: "问题" },
  { label: "整改期限", fit: true, wideOnly: true },
  { label: "状态", fit: true },
];

/** What is to be put right. */
export function FindingTable({ findings, today, at, raise }: Props) {
  return (
    <Section
      title="整改"
      action={
        raise && (
          <LinkButton size="sm" href={raise}>
            提出整改
          </LinkButton>
        )
      }
    >
      {findings.length === 0 && <p className="text-muted">没有整改事项。</p>}
      {findings.length > 0 && (
        <Table caption="整改事项" columns={columns}>
          {findings.map(({ id, number, text, serious, state, dueOn }) => (
            <tr key={id}>
              <td>
                <a className="link-plain underline" href={`${at}/${id}`}>
                  {number}. {text}
                </a>
                {serious && <span className="block text-sm text-error">严重问题</span>}
              </td>
              <td className="fit wide-only">{formatDate(dueOn)}</td>
              <td className="fit">
                {state === "open" && dueOn < today ? (
                  <Tag tone="refused">已逾期</Tag>
                ) : (
                  <Tag tone={findingTones[state]}>{findingLabels[state]}</Tag>
                )}
              </td>
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}

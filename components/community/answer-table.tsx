import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { chinaDate, formatDateTime, formatTime } from "@/lib/domain/base/china-time";
import {
  type Answered,
  type TeamAnswer,
  teamAnswerLabels,
  teamAnswerTones,
} from "@/lib/domain/community/mobilization";

interface Row extends Answered {
  id: string;
  answer: TeamAnswer;
  note: string | null;
  team: { name: string; leader: string | null; leaderPhone: string | null; place: { name: string } | null };
}

interface Props {
  at: string;
  mobilization: { answers: readonly Row[]; answerBy: Date; endedAt: Date | null };
}

/** The day is said where it is another than that of the term. */
function whenOf(at: Date, answerBy: Date): string {
  return chinaDate(at) === chinaDate(answerBy) ? formatTime(at) : formatDateTime(at);
}

/** Every team that was reached with its answer, those that owe one first; a late answer says so. */
export function AnswerTable({ at, mobilization: { answers, answerBy, endedAt } }: Props) {
  return (
    <Section title={`队伍 ${answers.length} 支`}>
      <Table
        caption="队伍的回应"
        lines
        columns={[
          { label: "队伍" },
          { label: "负责人", fit: true, wideOnly: true },
          { label: "回应", fit: true },
          { label: "回应时间", fit: true, wideOnly: true },
          { label: "报名", num: true, fit: true },
          { label: "到场", num: true, fit: true },
        ]}
      >
        {answers.map(({ id, team, answer, answeredAt, people, arrived, note }) => (
          <tr key={id}>
            <td className="name" title={team.name}>
              {endedAt === null ? (
                <a className="link-plain underline" href={`${at}/answers/${id}`}>
                  {team.name}
                </a>
              ) : (
                team.name
              )}
              {note && <span className="block text-sm text-muted">{note}</span>}
            </td>
            <td className="fit wide-only">
              {[team.leader, team.leaderPhone].filter(Boolean).join(" ") || "—"}
            </td>
            <td className="fit">
              <Tag tone={teamAnswerTones[answer]}>{teamAnswerLabels[answer]}</Tag>
            </td>
            <td className="fit wide-only">
              {answeredAt ? whenOf(answeredAt, answerBy) : "—"}
              {answeredAt && answeredAt > answerBy && "（逾期）"}
            </td>
            <td className="num fit">{people ?? "—"}</td>
            <td className="num fit">{arrived ?? "—"}</td>
          </tr>
        ))}
      </Table>
    </Section>
  );
}

import { addressOf } from "@/components/list/list";
import { ListTools } from "@/components/list/list-tools";
import { PhoneLink } from "@/components/phone-link";
import { FilterChips } from "@/components/ui/filter/filter-chips";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { chinaDate, formatDateTime, formatTime } from "@/lib/domain/base/china-time";
import type { Listed } from "@/lib/domain/base/paging";
import { teamAnswerLabels, teamAnswers, teamAnswerTones } from "@/lib/domain/community/mobilization";
import { type AnswerQuery, type AnswerRow, answerList } from "./answer-list";

interface Props {
  /** The address of the call-outs of this room. */
  at: string;
  mobilization: { id: string; listed: Listed<AnswerRow>; answerBy: Date; endedAt: Date | null };
  query: AnswerQuery;
}

/** The day is said where it is another than that of the term. */
function whenOf(at: Date, answerBy: Date): string {
  return chinaDate(at) === chinaDate(answerBy) ? formatTime(at) : formatDateTime(at);
}

/** The teams that were reached, by their answer, those that owe one first; a late answer says so. */
export function AnswerTable({ at, mobilization: { id, listed, answerBy, endedAt }, query }: Props) {
  const base = `${at}/${id}`;
  const href = (change: Partial<AnswerQuery>) => addressOf(answerList, base, query, change);
  const { counts = {}, all = 0, total, page, pageCount } = listed;
  const answered = teamAnswers.filter((answer) => counts[answer]);
  return (
    <Section
      title={`队伍 ${all} 支，${counts.none ?? 0} 支未回应`}
      action={<ListTools list={answerList} base={base} query={query} found={listed} />}
    >
      <FilterChips
        label="回应"
        chips={[
          { label: "全部", href: href({ answer: null }), count: all, on: query.answer === null },
          ...answered.map((answer) => ({
            ...{ label: teamAnswerLabels[answer], href: href({ answer }), count: counts[answer] },
            on: query.answer === answer,
          })),
        ]}
      />
      <Table
        caption="队伍的回应"
        lines
        columns={[
          { label: "队伍" },
          { label: "负责人", fit: true, wideOnly: true },
          { label: "回应", fit: true },
          { label: "回应时间", fit: true, wideOnly: true },
          { label: "报名", num: true, fit: true, wideOnly: true },
          { label: "到场", num: true, fit: true, wideOnly: true },
        ]}
      >
        {listed.rows.map((row) => (
          <tr key={row.id}>
            <td className="name" title={row.team.name}>
              {endedAt === null ? (
                <a className="link-plain underline" href={`${at}/answers/${row.id}`}>
                  {row.team.name}
                </a>
              ) : (
                row.team.name
              )}
              {row.note && <span className="block text-sm text-muted">{row.note}</span>}
              <span className="narrow-only text-sm">
                <OnPhone {...row} />
              </span>
            </td>
            <td className="fit wide-only">
              {[row.team.leader, row.team.leaderPhone].filter(Boolean).join(" ") || "—"}
            </td>
            <td className="fit">
              <Tag tone={teamAnswerTones[row.answer]}>{teamAnswerLabels[row.answer]}</Tag>
            </td>
            <td className="fit wide-only">
              {row.answeredAt ? whenOf(row.answeredAt, answerBy) : "—"}
              {row.answeredAt && row.answeredAt > answerBy && "（逾期）"}
            </td>
            <td className="num fit wide-only">{row.people ?? "—"}</td>
            <td className="num fit wide-only">{row.arrived ?? "—"}</td>
          </tr>
        ))}
      </Table>
      <Pagination
        {...{ page, pageCount, total, unit: answerList.unit }}
        hrefFor={(to) => href({ page: to })}
      />
    </Section>
  );
}

/** What stands below the name of a team there: whom to call while it owes an answer, then how many come. */
function OnPhone({ answer, people, arrived, team: { leader, leaderPhone } }: AnswerRow) {
  if (answer === "none")
    return (
      <>
        {leader} {leaderPhone ? <PhoneLink phone={leaderPhone} /> : "没有登记电话"}
      </>
    );
  return [
    ...(people === null ? [] : [`报名 ${people} 人`]),
    ...(arrived === null ? [] : [`到场 ${arrived} 人`]),
  ].join("，");
}

import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";

interface Survey {
  id: string;
  title: string;
  closesOn: CivilDate;
  handed: number;
  answered: number;
}

interface Props {
  surveys: readonly Survey[];
  at: string;
  /** Where one is begun. */
  begin?: string | undefined;
}

const columns = [
  { label: "调查" },
  { label: "截止", fit: true, wideOnly: true },
  { label: "收回 / 发放", num: true, fit: true },
];

/** The surveys of a project. */
export function SurveyTable({ surveys, at, begin }: Props) {
  return (
    <Section
      title="满意度调查"
      action={
        begin && (
          <LinkButton size="sm" href={begin}>
            发起调查
          </LinkButton>
        )
      }
    >
      {surveys.length === 0 && <p className="text-muted">还没有满意度调查。</p>}
      {surveys.length > 0 && (
        <Table caption="满意度调查" columns={columns}>
          {surveys.map(({ id, title, closesOn, handed, answered }) => (
            <tr key={id}>
              <td>
                <a className="link-plain underline" href={`${at}/${id}`}>
                  {title}
                </a>
              </td>
              <td className="fit wide-only">{formatDate(closesOn)}</td>
              <td className="num fit">
                {handed === 0 ? `${answered} 份，未发码` : `${answered} / ${handed}`}
              </td>
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}

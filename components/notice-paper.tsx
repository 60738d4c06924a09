import { periodOnPaper } from "@/lib/domain/admission/notice-period";
import { type CivilDate, formatDate } from "@/lib/domain/base/civil-date";
import type { Period } from "@/lib/domain/center/calendar";
import { NoticeTable, type NoticeTableRow } from "./notice-table";

interface Props {
  center: string;
  title: string;
  body: string;
  startsOn: CivilDate;
  endsOn: CivilDate;
  /** Null when the period is longer than the center's rule asks. */
  rule: Omit<Period, "start"> | null;
  rows: {
    admitted: readonly NoticeTableRow[];
    reserve: readonly NoticeTableRow[];
    /** Of an award without a call. */
    award?: readonly { label: string; value: string }[];
  };
  contact: string;
  /** It makes a promotion known, beside the notice that it adds to. */
  isSupplement?: boolean;
}

const ordinals = ["一", "二", "三", "四"];

function lines(text: string): string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}

/** A title in two lines breaks after the center's name, never within a word. */
function Title({ title, center }: Pick<Props, "title" | "center">) {
  if (!title.startsWith(center)) return <h1>{title}</h1>;
  return (
    <h1 className="wrap-anywhere break-keep">
      {center}
      <wbr />
      {title.slice(center.length)}
    </h1>
  );
}

function AwardTable({ award }: { award: readonly { label: string; value: string }[] }) {
  return (
    <table className="notice-table">
      <caption className="sr-only">委托结果</caption>
      <tbody>
        {award.map(({ label, value }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A public notice (公示) as an official paper, the same on the site, in the draft and in print. */
export function NoticePaper({
  center,
  title,
  body,
  startsOn,
  endsOn,
  rule,
  rows,
  contact,
  isSupplement,
}: Props) {
  const { admitted, reserve, award } = rows;
  const projects = admitted.some(({ project }) => project !== undefined);
  const [noun, unit] = projects ? ["项目", "个"] : ["社会组织", "家"];
  const awarded = admitted.some(({ tier }) => tier !== undefined);
  const what = (isSupplement ? "递补" : awarded ? "获奖" : projects ? "入选" : "入围") + noun;
  const parts = [
    { title: "公示时间", content: <p>{periodOnPaper(startsOn, endsOn, rule)}。</p> },
    award
      ? { title: "委托结果", content: <AwardTable award={award} /> }
      : {
          title: `${what}（${admitted.length}${unit}）`,
          content: <NoticeTable caption={`${what}名单`} rows={admitted} />,
        },
    ...(reserve.length === 0
      ? []
      : [
          {
            title: `候补${noun}（${reserve.length}${unit}）`,
            content: <NoticeTable caption={`候补${noun}名单`} rows={reserve} />,
          },
        ]),
    { title: "异议受理", content: lines(contact).map((line) => <p key={line}>{line}</p>) },
  ];
  return (
    <article className="official-paper">
      <Title title={title} center={center} />
      {lines(body).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {parts.map((part, index) => (
        <section key={part.title}>
          <h2>
            {ordinals[index]}、{part.title}
          </h2>
          {part.content}
        </section>
      ))}
      <div className="keep sign">
        <p className="no-indent">{center}</p>
        <p className="no-indent">{formatDate(startsOn)}</p>
      </div>
    </article>
  );
}

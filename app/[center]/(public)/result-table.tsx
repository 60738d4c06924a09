import { Table } from "@/components/ui/table";
import { figures } from "@/lib/domain/oversight/figures";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import type { publicResults } from "@/lib/usecases/oversight/dashboard";

interface Props {
  slug: string;
  batches: Awaited<ReturnType<typeof publicResults>>["batches"];
}

const { applied, admitted, signed, incubated } = figures;
const columns = [applied, admitted, signed, incubated].map(({ label, unit }) => ({
  label: `${label}（${unit}）`,
  num: true,
}));

/** How many of each batch came how far; one taken over from before the platform only tells how many entered. */
export function ResultTable({ slug, batches }: Props) {
  return (
    <Table
      caption="历批结果"
      columns={[{ label: "批次" }, ...columns, { label: "公示", fit: true, wideOnly: true }]}
    >
      {batches.map(({ number, name, call, ...counts }) => (
        <tr key={`${call?.kind ?? "cohort"} ${number}`}>
          <td className="min-w-[4.5rem]">
            {call ? (
              <a className="link-plain" href={`/${slug}/calls/${formatCallKey(call)}`}>
                {name}
              </a>
            ) : (
              name
            )}
          </td>
          <td className="num">{call ? counts.applied : "—"}</td>
          <td className="num">{call ? counts.admitted : "—"}</td>
          <td className="num">{call ? counts.signed : "—"}</td>
          <td className="num">{counts.incubated}</td>
          <td className="fit wide-only">
            {call?.notice && (
              <a className="link-plain" href={`/${slug}/notices/${call.notice.id}`}>
                查看名单
              </a>
            )}
          </td>
        </tr>
      ))}
    </Table>
  );
}

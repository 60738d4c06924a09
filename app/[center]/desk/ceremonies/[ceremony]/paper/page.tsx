import { z } from "zod";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { PrintHead } from "@/components/ui/print-head";
import { type Column, Table } from "@/components/ui/table";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { formatDateWithWeekday } from "@/lib/domain/base/civil-date";
import { getCeremony } from "@/lib/usecases/admission/ceremony";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "签到表" };

const columns: readonly Column[] = [
  { label: "序号", num: true },
  { label: "组织名称" },
  { label: "协议编号", fit: true },
  { label: "联系人" },
  { label: "签到人（签字）" },
];

/** The sign-in list to print: everybody signs beside the name of their organization. */
export default centerPage({
  permission: "ceremony.view",
  input: z.object({ ceremony: z.uuid() }),
  load: getCeremony,
  render: ({ center, now, data: { id, name, heldOn, place, seats } }) => (
    <>
      <div className="screen-only">
        <PageHeader
          title="签到表"
          crumbs={[
            { label: "签约仪式", href: `/${center.slug}/desk/ceremonies` },
            { label: name, href: `/${center.slug}/desk/ceremonies/${id}` },
          ]}
          action={<PrintButton>打印</PrintButton>}
        />
      </div>
      <PrintHead
        center={center.name}
        title={`${name}签到表`}
        note={`${formatDateWithWeekday(heldOn)}，${place}`}
        printedAt={formatDateTime(now)}
      />
      <Table caption="签到表" columns={columns} wide>
        {seats.map(({ agreementId, place, organization, number, contact }) => (
          <tr key={agreementId} className="h-12">
            <td className="num">{place}</td>
            <td>{organization}</td>
            <td className="fit">{number}</td>
            <td>{contact}</td>
            <td>{"\u3000".repeat(8)}</td>
          </tr>
        ))}
      </Table>
    </>
  ),
});

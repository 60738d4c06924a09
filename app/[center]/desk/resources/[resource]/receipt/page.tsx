import { z } from "zod";
import { PaperSignatures } from "@/components/paper-signatures";
import { Alert } from "@/components/ui/alert";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { capitalNumerals } from "@/lib/domain/base/capital-numerals";
import { formatDate } from "@/lib/domain/base/civil-date";
import { formatYuan } from "@/lib/domain/base/money";
import { dayToWrite } from "@/lib/domain/base/paper";
import { resourceKindLabels } from "@/lib/domain/projects/giving/resource";
import { getReceipt } from "@/lib/usecases/projects/giving/resource";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "接收单" };

/** The paper that donor and center sign; the only one that names a donor who does not want to be named. */
export default centerPage({
  permission: "resource.view",
  input: z.object({ resource: z.uuid() }),
  load: getReceipt,
  render: ({ center, data: resource }) => {
    const at = `/${center.slug}/desk/resources`;
    const { receivedOn, through, conditions, quality, receivedByName } = resource;
    const rows = [
      ["捐赠人", resource.signer],
      ["名称", `${resource.title}（${resourceKindLabels[resource.kind]}）`],
      ["数量", `${resource.quantity} ${resource.unit}`],
      ["价值", `${formatYuan(resource.valueFen)}（人民币${capitalNumerals(resource.valueFen)}）`],
      ["价值依据", resource.valueBasis],
      ...(through ? [["经手单位", through]] : []),
      ["捐赠人的要求", conditions ?? "无"],
      ["质量状况", quality ?? ""],
      ["接收日期", receivedOn ? formatDate(receivedOn) : ""],
    ];
    return (
      <>
        <div className="screen-only">
          <PageHeader
            title="接收单"
            crumbs={[
              { label: "慈善资源", href: at },
              { label: resource.title, href: `${at}/${resource.id}` },
            ]}
            action={<PrintButton>打印接收单</PrintButton>}
          />
          {!resource.named && (
            <Alert tone="info" title="捐赠人要求匿名">
              写有姓名的接收单由管理者打印。
            </Alert>
          )}
        </div>
        <article className="official-paper">
          <h1>慈善资源接收单</h1>
          <p className="no-indent text-right">编号：{resource.number}</p>
          <table>
            <tbody>
              {rows.map(([label, value]) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td>{value}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>以上资源已当面清点，双方核对无误。本单一式两份，捐赠人和接收单位各执一份。</p>
          <PaperSignatures
            sides={[
              {
                role: "捐赠人（签字或盖章）",
                name: resource.signer,
                lines: ["经办人（签字）：", dayToWrite],
              },
              {
                ...{ role: "接收单位（盖章）", name: center.name },
                lines: [`接收人（签字）：${receivedByName ?? ""}`, dayToWrite],
              },
            ]}
          />
        </article>
      </>
    );
  },
});

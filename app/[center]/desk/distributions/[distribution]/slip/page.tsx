import { z } from "zod";
import { PaperSignatures } from "@/components/paper-signatures";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { formatDate } from "@/lib/domain/base/civil-date";
import { dayToWrite } from "@/lib/domain/base/paper";
import { getDistribution } from "@/lib/usecases/projects/giving/distribution";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "签收单" };

/** Lines for those who receive a share and sign for it themselves: as many as leave room for both sides on the page. */
const lines = Array.from({ length: 5 }, (_, at) => at + 1);

/** The paper by which a hand-out is signed for; who gave does not stand on it. */
export default centerPage({
  permission: "distribution.view",
  input: z.object({ distribution: z.uuid() }),
  load: getDistribution,
  render: ({ center, data: given }) => {
    const at = `/${center.slug}/desk/distributions`;
    const title = `${given.resource.title} · ${given.to}`;
    const rows = [
      ["物资或服务", given.resource.title],
      ["数量", `${given.quantity} ${given.resource.unit}`],
      ["发给", given.to],
      ...(given.project ? [["用于项目", given.project.name]] : []),
      ["捐赠人的要求", given.resource.conditions ?? "无"],
      ["发放日期", formatDate(given.handedOn)],
    ];
    return (
      <>
        <div className="screen-only">
          <PageHeader
            title="签收单"
            crumbs={[
              { label: "发放记录", href: at },
              { label: title, href: `${at}/${given.id}` },
            ]}
            action={<PrintButton>打印签收单</PrintButton>}
          />
        </div>
        <article className="official-paper">
          <h1>慈善资源签收单</h1>
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
          <p>以上资源已如数收到。由代表签收的，发到个人时逐人签字，人数多的另附名单，随本单留存。</p>
          <table>
            <thead>
              <tr>
                {["序号", "姓名", "数量", "签字", "日期"].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line}>
                  <td>{line}</td>
                  <td />
                  <td />
                  <td />
                  <td />
                </tr>
              ))}
            </tbody>
          </table>
          <PaperSignatures
            sides={[
              {
                ...{ role: "签收（签字或盖章）", name: given.to },
                lines: [`签收人（签字）：${given.receiver}`, dayToWrite],
              },
              { role: "发放单位（盖章）", name: center.name, lines: ["经办人（签字）：", dayToWrite] },
            ]}
          />
        </article>
      </>
    );
  },
});

import { z } from "zod";
import { Statement } from "@/components/exchange/statement";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { PrintHead } from "@/components/ui/print-head";
import { Section } from "@/components/ui/section";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { getStatement } from "@/lib/usecases/incubation/exchange/exchange-list";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "对账单" };

export default centerPage({
  permission: "exchange.view",
  input: z.object({ organization: z.uuid() }),
  load: getStatement,
  render: ({ center, now, data: { organization, entries, balance } }) => {
    const at = `/${center.slug}/desk/exchanges`;
    return (
      <>
        <div className="screen-only">
          <PageHeader
            title={`${organization.name}对账单`}
            crumbs={[
              { label: "服务交换", href: at },
              { label: "交换结余", href: `${at}/balances` },
            ]}
            lead={`双方确认的结余 ${balance} 分；待确认和有异议的不计入`}
            action={<PrintButton>打印对账单</PrintButton>}
          />
        </div>
        <PrintHead
          center={center.name}
          title={`${organization.name}服务交换对账单`}
          note="单位：分；待确认和有异议的不计入结余"
          printedAt={formatDateTime(now)}
        />
        <Section flush>
          <Statement entries={entries} balance={balance} open={(id) => `${at}/${id}`} />
        </Section>
      </>
    );
  },
});

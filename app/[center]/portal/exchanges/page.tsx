import { z } from "zod";
import { Statement } from "@/components/exchange/statement";
import { TableTools } from "@/components/list/table-tools";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { PrintHead } from "@/components/ui/print-head";
import { Section } from "@/components/ui/section";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { getStatement } from "@/lib/usecases/incubation/exchange/exchange-list";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "服务交换" };

export default centerPage({
  permission: "ownExchange.view",
  scope: "organization",
  input: z.object({}),
  load: getStatement,
  render: ({ center, now, data: { organization, entries, balance } }) => {
    const at = `/${center.slug}/portal/exchanges`;
    const waiting = entries.filter(
      ({ turn, state }) => turn === "organization" && state === "proposed",
    ).length;
    return (
      <>
        <div className="screen-only">
          <PageHeader
            title="服务交换"
            lead={
              waiting > 0
                ? `结余 ${balance} 分；有 ${waiting} 笔等您确认，点开核对`
                : `结余 ${balance} 分；双方确认的计入结余`
            }
            action={
              <>
                {entries.length > 0 && <TableTools excel={`${at}/export`} />}
                <LinkButton href={`${at}/new`} variant="primary">
                  记一笔
                </LinkButton>
              </>
            }
          />
        </div>
        <PrintHead
          center={center.name}
          title={`${organization.name}服务交换对账单`}
          note="单位：分；待确认和有异议的不计入结余"
          printedAt={formatDateTime(now)}
        />
        {entries.length > 0 ? (
          <Section flush>
            <Statement entries={entries} balance={balance} open={(id) => `${at}/${id}`} />
          </Section>
        ) : (
          <EmptyState icon="community" title="还没有交换记录">
            用了中心的场地，或者以服务、资源回馈了中心，都可以记一笔，由中心确认。
          </EmptyState>
        )}
      </>
    );
  },
});

import type { Metadata } from "next";
import { CorrectionPaper } from "@/components/correction-paper";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { can } from "@/lib/domain/access";
import { slipsOf } from "@/lib/usecases/recruitment/application/slips";
import { centerPage } from "@/lib/web/page";
import { publicAddress } from "@/lib/web/public-address";
import { slipsAddress } from "../schema";
import { giveCodesAction } from "./actions";
import { QueryCodes } from "./query-codes";
import { ReceiptPaper } from "./receipt-paper";

export const metadata: Metadata = { title: "打印通知单" };

const titles = { receipt: "申请回执", correction: "补正通知" };

export default centerPage({
  permission: "application.view",
  input: slipsAddress,
  load: slipsOf,
  render: ({ data: slips, center, actor, input: { what } }) => {
    const list = `/${center.slug}/desk/applications`;
    const shown = slips.filter(({ correction }) => what === "receipt" || correction);
    const without = slips.length - shown.length;
    const offered = what === "receipt" && can(actor, "application.renewCode");
    const onPaper = offered ? slips.filter(({ channel }) => channel !== "online").map(({ id }) => id) : [];
    const papers = (
      <div className="flex flex-col gap-6 print:block">
        {shown.map((slip) => (
          <div key={slip.id} className="slip-page">
            {what === "correction" && slip.correction ? (
              <CorrectionPaper {...{ center, application: slip }} {...slip.correction} />
            ) : (
              <ReceiptPaper
                center={center}
                slip={slip}
                track={publicAddress(`/${center.slug}/track?receipt=${slip.receipt}`)}
              />
            )}
          </div>
        ))}
      </div>
    );
    return (
      <>
        <div className="screen-only">
          <PageHeader
            title={`打印${titles[what]}`}
            crumbs={[{ label: "申请审查", href: list }]}
            lead={`共 ${shown.length} 份，每份一页${without > 0 ? `；另有 ${without} 份没有待补正的通知，不打印` : ""}`}
            action={shown.length > 0 && <PrintButton>打印</PrintButton>}
          />
        </div>
        {shown.length === 0 && (
          <EmptyState title="没有可以打印的" action={<LinkButton href={list}>返回申请审查</LinkButton>}>
            请在申请审查的列表中勾选要打印的申请。补正通知只有发出后、待补正的申请才有。
          </EmptyState>
        )}
        {onPaper.length > 0 ? (
          <QueryCodes action={giveCodesAction.bind(null, center.slug)} applications={onPaper}>
            {papers}
          </QueryCodes>
        ) : (
          papers
        )}
      </>
    );
  },
});

import { z } from "zod";
import { PaperSheet } from "@/components/paper-sheet";
import { PhoneLink } from "@/components/phone-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { Tag } from "@/components/ui/tag";
import { handoverPaper } from "@/lib/domain/incubation/exit-paper";
import { handoverLabels } from "@/lib/domain/incubation/handover";
import { ownHandovers } from "@/lib/usecases/incubation/own-leave";
import { centerPage } from "@/lib/web/page";

export const metadata = { title: "交接清单" };

/** What is to be handed over, by when, and where both sides sign. */
export default centerPage({
  permission: "ownRecord.view",
  scope: "organization",
  input: z.object({}),
  load: ownHandovers,
  render: ({ center, data: { name, handovers } }) => (
    <>
      <PageHeader
        title="交接清单"
        crumbs={[{ label: "本机构", href: `/${center.slug}/portal/record` }]}
        lead={
          <>
            由本机构和中心的经办人现场逐项核对，双方签字盖章后办结。约时间请致电{" "}
            <PhoneLink phone={center.phone} />。
          </>
        }
        action={handovers.length > 0 && <PrintButton>打印清单</PrintButton>}
      />
      {handovers.length === 0 && (
        <EmptyState title="没有交接清单" icon="check">
          入驻或退出时，中心登记的清单会列在这里。
        </EmptyState>
      )}
      {handovers.map(({ id, direction, dueOn, items, standing }) => (
        <div key={id} className="mb-5">
          <p className="screen-only mb-2">
            <Tag tone={standing.tone}>{standing.text}</Tag>
          </p>
          <PaperSheet
            paper={handoverPaper({ title: `${handoverLabels[direction]}清单`, name, center, dueOn, items })}
          />
        </div>
      ))}
    </>
  ),
});

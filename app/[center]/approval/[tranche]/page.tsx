import { z } from "zod";
import { NextStep } from "@/components/project/next-step";
import { trancheFacts } from "@/components/project/tranche-facts";
import { RecordPage } from "@/components/record/record-page";
import { MenuItem } from "@/components/ui/menu-item";
import { trancheLabels, trancheTones } from "@/lib/domain/projects/money/tranche";
import { approvalForm } from "@/lib/domain/projects/money/tranche-acts";
import { getTranche } from "@/lib/usecases/projects/money/tranche";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../desk/history-entries";
import { approveTrancheAction, disapproveTrancheAction } from "../actions";

export const metadata = { title: "审批拨付" };

export default centerPage({
  permission: "approval.view",
  input: z.object({ tranche: z.uuid() }),
  load: getTranche,
  render: ({ center: { slug }, data: tranche }) => {
    const hidden = { tranche: tranche.id, edition: tranche.edition };
    return (
      <RecordPage
        title={`${tranche.project.name}：${tranche.name}`}
        crumbs={[{ label: "审批", href: `/${slug}/approval` }]}
        tag={{ text: trancheLabels[tranche.state], tone: trancheTones[tranche.state] }}
        acts={tranche.acts}
        how={{ decline: disapproveTrancheAction.bind(null, slug) }}
        hidden={hidden}
        formBelow
        more={<MenuItem href={`/${slug}/approval/${tranche.id}/paper`}>拨付审批表</MenuItem>}
        facts={trancheFacts(tranche)}
        timeline={historyEntries(tranche.history)}
      >
        <NextStep
          act={tranche.acts.find(({ act }) => act === "approve")}
          form={approvalForm}
          action={approveTrancheAction.bind(null, slug)}
          hidden={hidden}
        />
      </RecordPage>
    );
  },
});

import { z } from "zod";
import { NextStep } from "@/components/project/next-step";
import { trancheFacts } from "@/components/project/tranche-facts";
import { trancheLabels, trancheTones } from "@/lib/domain/projects/money/tranche";
import { requestForm } from "@/lib/domain/projects/money/tranche-acts";
import { getOwnTranche } from "@/lib/usecases/projects/money/tranche";
import { centerPage } from "@/lib/web/page";
import { OwnRecord } from "../../own-record";
import { requestOwnTrancheAction, withdrawOwnTrancheAction } from "../actions";

export const metadata = { title: "拨付" };

export default centerPage({
  permission: "ownTranche.request",
  scope: "organization",
  input: z.object({ tranche: z.uuid() }),
  load: getOwnTranche,
  render: ({ center: { slug }, data: tranche }) => (
    <OwnRecord
      title={`${tranche.project.name}：${tranche.name}`}
      crumbs={[
        { label: "项目", href: `/${slug}/portal/projects` },
        { label: tranche.project.name, href: `/${slug}/portal/projects/${tranche.projectId}` },
      ]}
      tag={{ text: trancheLabels[tranche.state], tone: trancheTones[tranche.state] }}
      acts={tranche.acts}
      how={{ withdraw: withdrawOwnTrancheAction.bind(null, slug) }}
      hidden={{ tranche: tranche.id }}
      facts={trancheFacts(tranche)}
    >
      <NextStep
        act={tranche.acts.find(({ act }) => act === "request")}
        form={requestForm}
        action={requestOwnTrancheAction.bind(null, slug)}
        hidden={{ tranche: tranche.id }}
      />
    </OwnRecord>
  ),
});

import { z } from "zod";
import { RecordPage } from "@/components/record/record-page";
import { MenuItem } from "@/components/ui/menu-item";
import { can } from "@/lib/domain/access";
import { serviceLabels, serviceTones } from "@/lib/domain/incubation/service-request";
import { getServiceRequest } from "@/lib/usecases/incubation/service-request";
import { centerPage } from "@/lib/web/page";
import { requestFacts } from "../../../_parts/incubation/request-facts";
import { historyEntries } from "../../history-entries";
import { declineServiceAction, takeBackDeliveryAction } from "../actions";
import { NextStep } from "./next-step";

export const metadata = { title: "服务申请" };

export default centerPage({
  permission: "service.view",
  input: z.object({ request: z.uuid() }),
  load: getServiceRequest,
  render: ({ center: { slug }, actor, today, data: request }) => {
    const mayHandle = can(actor, "service.handle");
    return (
      <RecordPage
        title={`${request.organization.name}：${request.service}`}
        crumbs={[{ label: "孵化服务", href: `/${slug}/desk/services` }]}
        tag={{ text: serviceLabels[request.state], tone: serviceTones[request.state] }}
        acts={request.acts}
        how={
          mayHandle
            ? {
                decline: declineServiceAction.bind(null, slug),
                takeBack: takeBackDeliveryAction.bind(null, slug),
              }
            : {}
        }
        hidden={{ request: request.id, edition: request.edition }}
        more={<MenuItem href={`/${slug}/desk/organizations/${request.organization.id}`}>组织档案</MenuItem>}
        facts={requestFacts(request)}
        timeline={historyEntries(request.history)}
      >
        {mayHandle && <NextStep slug={slug} request={request} today={today} />}
      </RecordPage>
    );
  },
});

import { z } from "zod";
import { FormFields } from "@/components/form/form-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import { ratingForm } from "@/lib/domain/incubation/service-form";
import { serviceLabels, serviceTones } from "@/lib/domain/incubation/service-request";
import { getServiceRequest } from "@/lib/usecases/incubation/service-request";
import { centerPage } from "@/lib/web/page";
import { requestFacts } from "../../../_parts/incubation/request-facts";
import { OwnRecord } from "../../own-record";
import { confirmServiceAction, withdrawServiceAction } from "../actions";

export const metadata = { title: "服务申请" };

export default centerPage({
  permission: "ownService.view",
  scope: "organization",
  input: z.object({ request: z.uuid() }),
  load: getServiceRequest,
  render: ({ center: { slug }, data: request }) => (
    <OwnRecord
      title={request.service}
      crumbs={[{ label: "孵化服务", href: `/${slug}/portal/services` }]}
      tag={{ text: serviceLabels[request.state], tone: serviceTones[request.state] }}
      acts={request.acts}
      how={{ withdraw: withdrawServiceAction.bind(null, slug) }}
      hidden={{ request: request.id }}
      facts={requestFacts(request)}
    >
      {request.state === "delivered" && (
        <Section title="确认和评价">
          <ActionForm
            action={confirmServiceAction.bind(null, slug)}
            hidden={{ request: request.id }}
            submit="确认已完成"
          >
            <FormFields form={ratingForm} />
          </ActionForm>
        </Section>
      )}
    </OwnRecord>
  ),
});

import { z } from "zod";
import { NextStep } from "@/components/project/next-step";
import { refundFacts } from "@/components/project/refund-facts";
import { LinkedList } from "@/components/record/linked-list";
import { RecordPage } from "@/components/record/record-page";
import { objectionName } from "@/lib/domain/admission/objection";
import { refundLabels, refundTones, returnForm } from "@/lib/domain/projects/money/refund";
import { getRefund } from "@/lib/usecases/projects/money/refund";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { correctRefundAction, returnRefundAction, withdrawRefundAction } from "../actions";

export const metadata = { title: "追回" };

export default centerPage({
  permission: "project.view",
  input: z.object({ refund: z.uuid() }),
  load: getRefund,
  render: ({ center: { slug }, today, data: refund }) => {
    const hidden = { refund: refund.id, edition: refund.edition };
    return (
      <RecordPage
        title={`${refund.project.name}：追回`}
        crumbs={[
          { label: "追回", href: `/${slug}/desk/refunds` },
          { label: refund.project.name, href: `/${slug}/desk/projects/${refund.project.id}` },
        ]}
        tag={{ text: refundLabels[refund.state], tone: refundTones[refund.state] }}
        acts={refund.acts}
        how={{
          correct: correctRefundAction.bind(null, slug),
          withdraw: withdrawRefundAction.bind(null, slug),
        }}
        hidden={hidden}
        facts={refundFacts(refund)}
        timeline={historyEntries(refund.history)}
      >
        <NextStep
          act={refund.acts.find(({ act }) => act === "return")}
          form={returnForm}
          values={{ returnedOn: today }}
          action={returnRefundAction.bind(null, slug)}
          hidden={hidden}
        />
        <LinkedList
          title="依据的异议"
          items={
            refund.objection
              ? [
                  {
                    key: refund.objection.id,
                    words: objectionName(refund.objection),
                    href: `/${slug}/desk/objections/${refund.objection.id}`,
                  },
                ]
              : []
          }
        />
      </RecordPage>
    );
  },
});

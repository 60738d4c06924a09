import { z } from "zod";
import { NextStep } from "@/components/project/next-step";
import { trancheFacts } from "@/components/project/tranche-facts";
import { RecordPage } from "@/components/record/record-page";
import { MenuItem } from "@/components/ui/menu-item";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/domain/access";
import { trancheLabels, trancheTones } from "@/lib/domain/projects/money/tranche";
import { opinionForm, paymentForm, requestForm } from "@/lib/domain/projects/money/tranche-acts";
import { getTranche } from "@/lib/usecases/projects/money/tranche";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import {
  blockTrancheAction,
  checkTrancheAction,
  payTrancheAction,
  requestTrancheAction,
  sendBackTrancheAction,
  takeBackPaymentAction,
  unblockTrancheAction,
  withdrawTrancheAction,
} from "../actions";

export const metadata = { title: "拨付" };

export default centerPage({
  permission: "tranche.view",
  input: z.object({ tranche: z.uuid() }),
  load: getTranche,
  render: ({ center: { slug }, actor, today, data: tranche }) => {
    const { id, edition, project, projectId, acts } = tranche;
    const hidden = { tranche: id, edition };
    const step = (act: (typeof acts)[number]["act"]) => acts.find((one) => one.act === act);
    return (
      <RecordPage
        title={`${project.name}：${tranche.name}`}
        crumbs={[
          { label: "拨付", href: `/${slug}/desk/tranches` },
          { label: project.name, href: `/${slug}/desk/projects/${projectId}` },
        ]}
        tag={{ text: trancheLabels[tranche.state], tone: trancheTones[tranche.state] }}
        acts={acts}
        how={{
          withdraw: withdrawTrancheAction.bind(null, slug),
          sendBack: sendBackTrancheAction.bind(null, slug),
          block: blockTrancheAction.bind(null, slug),
          unblock: unblockTrancheAction.bind(null, slug),
          takeBackPayment: takeBackPaymentAction.bind(null, slug),
        }}
        hidden={hidden}
        formBelow={(["request", "check", "pay"] as const).some(step)}
        // What was paid is rarely corrected: that stands in the menu, behind its form.
        gathered={tranche.state === "paid"}
        more={<MenuItem href={`/${slug}/desk/tranches/${id}/paper`}>拨付审批表</MenuItem>}
        facts={trancheFacts(tranche)}
        timeline={historyEntries(tranche.history)}
      >
        <NextStep
          act={step("request")}
          form={requestForm}
          action={requestTrancheAction.bind(null, slug)}
          hidden={hidden}
        />
        <NextStep
          act={step("check")}
          form={opinionForm}
          action={checkTrancheAction.bind(null, slug)}
          hidden={hidden}
        />
        {can(actor, "tranche.pay") ? (
          <NextStep
            act={step("pay")}
            form={paymentForm}
            values={{ paidOn: today }}
            action={payTrancheAction.bind(null, slug)}
            hidden={hidden}
          />
        ) : (
          step("pay") && (
            <Section title="登记拨付">
              <p className="text-muted">拨付之后，由管理者登记日期和凭证号。</p>
            </Section>
          )
        )}
      </RecordPage>
    );
  },
});

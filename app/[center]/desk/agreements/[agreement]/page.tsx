import type { Metadata } from "next";
import { z } from "zod";
import { ActionForm } from "@/components/ui/action-form";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { Timeline } from "@/components/ui/timeline";
import { agreementLabels, agreementTones } from "@/lib/domain/admission/agreement-lifecycle";
import { formatCallKey } from "@/lib/domain/recruitment/call-key";
import { getAgreement } from "@/lib/usecases/admission/agreement";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { recordLapseAction, signAgreementsAction } from "../actions";
import { agreementNumber } from "../schema";
import { SigningFields } from "../signing-fields";
import { AgreementFacts } from "./agreement-facts";

export const metadata: Metadata = { title: "入驻协议" };

export default centerPage({
  permission: "agreement.view",
  input: z.object({ agreement: agreementNumber }),
  load: (ctx, { agreement: number }) => getAgreement(ctx, { number }),
  render: ({ center: { slug }, actor, today, data: agreement }) => {
    const { id, state, number, call, application, organization } = agreement;
    const open = state !== "signed" && state !== "voided";
    return (
      <>
        <PageHeader
          title={organization}
          crumbs={[
            call
              ? { label: `${call.name}签约`, href: `/${slug}/desk/agreements?call=${formatCallKey(call)}` }
              : { label: "签约", href: `/${slug}/desk/agreements` },
          ]}
          tag={<Tag tone={agreementTones[state]}>{agreementLabels[state]}</Tag>}
          lead={`入驻协议 ${number}`}
          action={
            open && (
              <ConfirmDialog
                action={recordLapseAction.bind(null, slug)}
                trigger="登记放弃"
                title="登记放弃入驻"
                confirm="登记放弃"
                variant="danger"
                hidden={{ agreement: id }}
                reason={{ name: "reason", label: "放弃的原因", hint: "如组织来函放弃，写明来函日期。" }}
              >
                <p>协议将作废，申请按逾期放弃处理，名额空出。登记后不能撤销。</p>
              </ConfirmDialog>
            )
          }
        />
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="flex flex-col gap-4">
            <Section title="协议">
              <AgreementFacts slug={slug} agreement={agreement} />
            </Section>
            {open && call && application && (
              <Section title="登记签署">
                <ActionForm
                  // A new state is a new form: the sides left to sign are others.
                  key={state}
                  action={signAgreementsAction.bind(null, slug)}
                  hidden={{ call: call.id, "agreements[]": id }}
                  submit="登记签署"
                  pendingText="正在登记"
                >
                  <SigningFields
                    today={today}
                    endedOn={agreement.endedOn}
                    actor={actor.name}
                    single={{ state, leader: application.leaderName }}
                  />
                </ActionForm>
              </Section>
            )}
          </div>
          <Section title="办理经过">
            <Timeline entries={historyEntries(agreement.history)} />
          </Section>
        </div>
      </>
    );
  },
});

import type { Metadata } from "next";
import { z } from "zod";
import { agreementNumber } from "@/app/[center]/_parts/admission/agreement-number";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { Timeline } from "@/components/ui/timeline";
import { can } from "@/lib/domain/access";
import { agreementLabels, agreementTones } from "@/lib/domain/admission/agreement-lifecycle";
import { agreementName } from "@/lib/domain/admission/agreement-name";
import { callKindTerms } from "@/lib/domain/recruitment/call/call-kind";
import { getAgreement } from "@/lib/usecases/admission/agreement";
import { signingOf } from "@/lib/usecases/admission/signing/signing";
import { projectOfAgreement } from "@/lib/usecases/projects/project/agreement-issue";
import { centerPage } from "@/lib/web/page";
import { historyEntries } from "../../history-entries";
import { FreePlaces } from "../../notices/free-places";
import { agreementsOf, directName } from "../list";
import { AgreementActs } from "./agreement-acts";
import { AgreementFacts } from "./agreement-facts";
import { AgreementText } from "./agreement-text";
import { ProviderPart } from "./signing/provider-part";
import { SigningPart } from "./signing/signing-part";

export const metadata: Metadata = { title: "协议" };

export default centerPage({
  permission: "agreement.view",
  input: z.object({ agreement: agreementNumber }),
  load: async (ctx, { agreement: number }) => {
    const agreement = await getAgreement(ctx, { number });
    return {
      ...agreement,
      project: await projectOfAgreement(ctx, { agreement: agreement.id }),
      signing: await signingOf(ctx, agreement),
    };
  },
  render: ({ center: { slug }, data: agreement, actor, today }) => {
    const { state, number, call, organization } = agreement;
    const mayIssue = can(actor, "agreement.issue");
    return (
      <>
        <PageHeader
          title={organization}
          crumbs={[
            { label: call ? `${call.name}签约` : directName, href: `/${slug}/desk/${agreementsOf(call)}` },
          ]}
          tag={<Tag tone={agreementTones[state]}>{agreementLabels[state]}</Tag>}
          lead={`${agreementName(call)} ${number}`}
          action={<AgreementActs slug={slug} mayIssue={mayIssue} agreement={agreement} />}
        />
        <FreePlaces slug={slug} places={agreement.places} unit={callKindTerms[agreement.kind].counted.unit} />
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="flex flex-col gap-4">
            <Section title="协议">
              <AgreementFacts slug={slug} agreement={agreement} />
            </Section>
            <AgreementText slug={slug} agreement={agreement} mayIssue={mayIssue} today={today} />
            <SigningPart slug={slug} agreement={agreement} signer={actor.name} />
            <ProviderPart slug={slug} agreement={agreement} signer={actor.name} today={today} />
          </div>
          <Section title="办理经过">
            <Timeline entries={historyEntries(agreement.history)} />
          </Section>
        </div>
      </>
    );
  },
});

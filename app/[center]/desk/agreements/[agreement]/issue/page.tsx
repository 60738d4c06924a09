import { z } from "zod";
import { agreementNumber } from "@/app/[center]/_parts/admission/agreement-number";
import { FormPage } from "@/components/form/form-page";
import { PageHeader } from "@/components/ui/page-header";
import { issueFormOf, reissueTerms, whyNotIssue } from "@/lib/domain/admission/issue";
import { monthsOf } from "@/lib/domain/admission/term";
import { getAgreement } from "@/lib/usecases/admission/agreement";
import { templateOptions } from "@/lib/usecases/admission/template/template";
import { projectOfAgreement } from "@/lib/usecases/projects/project/agreement-issue";
import { centerPage } from "@/lib/web/page";
import { issueAgreementAction } from "../../issue/actions";
import { ProjectOfIssue } from "../../issue/project-of-issue";
import { TemplateMissing } from "../../issue/template-missing";

export const metadata = { title: "签发协议" };

export default centerPage({
  permission: "agreement.issue",
  input: z.object({ agreement: agreementNumber }),
  load: async (ctx, { agreement: number }) => {
    const agreement = await getAgreement(ctx, { number });
    const project = await projectOfAgreement(ctx, { agreement: agreement.id });
    return { agreement: { ...agreement, project }, templates: await templateOptions(ctx) };
  },
  render: ({ center: { slug }, data: { agreement, templates }, today }) => {
    const { number, organization, application, leader, issuedAt, call, state, project } = agreement;
    const record = `/${slug}/desk/agreements/${number}`;
    const title = issuedAt ? "重新签发协议" : "签发协议";
    const crumbs = [{ label: `${organization} ${number}`, href: record }] as const;
    const why = whyNotIssue(state);
    if (why) return <PageHeader title={title} crumbs={crumbs} lead={why} />;
    const fitting = templates.filter(({ kind }) => kind === agreement.kind);
    if (fitting.length === 0)
      return (
        <>
          <PageHeader title={title} crumbs={crumbs} />
          <TemplateMissing slug={slug} kind={agreement.kind} />
        </>
      );
    const term = project && {
      startsOn: project.startsOn,
      // The text takes the term of the record, which may be longer than what is typed here can be.
      months: `${Math.min(60, monthsOf(project.startsOn, project.endsOn))}`,
    };
    return (
      <FormPage
        title={title}
        crumbs={crumbs}
        lead={
          <>
            {issuedAt ? "重新签发后，以前下载的文本作废，不能再用来签署。" : "签发后文本固定，供双方签署。"}
            <ProjectOfIssue slug={slug} agreement={agreement} />
          </>
        }
        form={{
          ...(application === null && { leader: reissueTerms.leader }),
          ...issueFormOf(agreement.kind, project !== null),
        }}
        values={{
          leader,
          startsOn: agreement.termStartsOn ?? today,
          months: call?.incubationMonths ?? 12,
          residencyMode: "onSite",
          ...(fitting[0] && { template: fitting[0].value }),
        }}
        options={{ template: fitting }}
        action={issueAgreementAction.bind(null, slug)}
        hidden={{ agreement: agreement.id, edition: agreement.edition, ...term }}
        submit={issuedAt ? "重新签发" : "签发"}
      />
    );
  },
});

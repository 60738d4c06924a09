import { z } from "zod";
import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { FormFields } from "@/components/form/form-fields";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { issueFormOf } from "@/lib/domain/admission/issue";
import { formatDateWithWeekday } from "@/lib/domain/base/civil-date";
import { formatCallKey } from "@/lib/domain/recruitment/call/call-key";
import { foundsProject } from "@/lib/domain/recruitment/call/call-kind";
import { viewIssuing } from "@/lib/usecases/admission/issue/issue-many";
import { agreementsToFound } from "@/lib/usecases/projects/project/project-choice";
import { centerPage } from "@/lib/web/page";
import { FoundingLinks } from "../../projects/founding-links";
import { agreementsOf } from "../list";
import { issueManyAction, resumeIssuingAction } from "./actions";
import { IssueProgress } from "./issue-progress";
import { TemplateMissing } from "./template-missing";

export const metadata = { title: "批量签发" };

export default centerPage({
  permission: "agreement.issue",
  input: z.object({ call: callKey }),
  load: async (ctx, input) => ({
    ...(await viewIssuing(ctx, input)),
    toFound: await agreementsToFound(ctx, input),
  }),
  render: ({ center: { slug }, data, today }) => {
    const { call, without, inHand, done, templates, expiresOn, toFound, seen } = data;
    const key = formatCallKey(call);
    const list = `/${slug}/desk/${agreementsOf(call)}`;
    const term = { startsOn: today, months: call.incubationMonths ?? 12 };
    // Then the records of the projects say all but the template, and the term too.
    const founded = foundsProject(call.kind) && toFound.length === 0;
    return (
      <>
        <PageHeader title="批量签发" crumbs={[{ label: `${call.name}签约`, href: list }]} />
        <div className="flex max-w-3xl flex-col gap-4">
          {(inHand > 0 || done > 0) && (
            <Section title={inHand > 0 ? "正在签发" : "已签发"}>
              <IssueProgress done={done} inHand={inHand} list={list} />
              {inHand > 0 && (
                <ActionForm
                  action={resumeIssuingAction.bind(null, slug)}
                  hidden={{ call: key }}
                  submit="继续签发"
                  variant="ghost"
                  guard={false}
                >
                  <p className="text-sm text-muted">几分钟没有进展的，可以让它继续；已签发的不变。</p>
                </ActionForm>
              )}
            </Section>
          )}
          {without + inHand + done === 0 && (
            <EmptyState title="没有等待签发的协议" icon="pen">
              双方已经签署的，或以纸质签署的，不再签发文本。
            </EmptyState>
          )}
          {without > 0 && templates.length === 0 && <TemplateMissing slug={slug} kind={call.kind} />}
          {without > 0 && templates.length > 0 && (
            <Section title="签发内容">
              <ActionForm
                action={issueManyAction.bind(null, slug)}
                hidden={{ call: key, seen, ...(founded && { ...term, months: `${term.months}` }) }}
                submit={`签发 ${without} 份协议`}
                cancel={{ href: list }}
                className="flex flex-col gap-5"
              >
                <Alert tone="info" title={`将为${call.name}的 ${without} 份协议生成文本并编号`}>
                  各份的名称、登记信息和负责人取自申请，
                  {founded ? "期限、指标、预算和拨付计划取自项目" : "其余照下面填写"}
                  ；缺少内容的会逐份列出，一份也不签发。今天签发的应在
                  {formatDateWithWeekday(expiresOn)}前签署。没有签署之前，单份可以重新签发。
                </Alert>
                {toFound.length > 0 && (
                  <Alert tone="warning" title={`有 ${toFound.length} 份还没有立项`}>
                    先立项的，协议里有服务指标表、预算表和拨付计划表，期限也取自项目；没有立项的以文字代替。去立项：
                    <FoundingLinks slug={slug} agreements={toFound} />
                  </Alert>
                )}
                <FormFields
                  form={issueFormOf(call.kind, founded)}
                  values={{
                    ...term,
                    residencyMode: "onSite",
                    ...(templates[0] && { template: templates[0].value }),
                  }}
                  options={{ template: templates }}
                />
              </ActionForm>
            </Section>
          )}
        </div>
      </>
    );
  },
});
